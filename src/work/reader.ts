// The worker that reads chains and lays them out: one for as long as the page is open, since it knows what it read.

import { employ } from './employ'

export const reader = employ()
