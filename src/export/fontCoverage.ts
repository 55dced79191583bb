// Characters → which of the files of the bundled font draw them. A character may be in both, or in neither.

import metrics from '../layout/fontMetrics.json' with { type: 'json' }

export const latin: ReadonlySet<string> = new Set(metrics.latin)
export const extended: ReadonlySet<string> = new Set(metrics.extended)
