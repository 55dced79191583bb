// The dimension that two versions of a chain get when they are laid together: what became of each intervention.

/** The dimension by which two chains that are laid together differ, and its values. */
export const changeDimension = 'change'
export const changeValues = ['added', 'removed', 'moved', 'changed', 'same'] as const
