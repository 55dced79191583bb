// The dimensions whose ids mean something to the program; `data/example.yaml` tells authors what. All others are as good as each other.
// What an overlay or a comparison brings along stands beside its values: `availability`, `changeDimension`.

export const dimensionIds = {
  /** Every chain has these two: the columns and rows that one sees first. Routes go from professional to professional within a stage. */
  stage: 'stage',
  professional: 'professional',
  /** The colour and the steps of a chain without a view of its own. */
  level: 'level',
  recognition: 'recognition',
  /** Whether it is carried out, and whose offer it is: what only lacks these could still fill a gap. */
  status: 'status',
  scope: 'scope',
  /** Whether it is meant for this one substance alone: by a value or group `specific`. */
  substance: 'substance',
  specificity: 'specificity',
  /** With stage and substance, what one is asked of a person who looks for help. */
  targetGroup: 'target-group',
  setting: 'setting',
  goal: 'goal',
} as const
