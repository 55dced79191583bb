// What was chosen → the same, once the page has answered the press: for whatever takes long to draw.

import { useDeferredValue } from 'react'
import { useInputs, type Inputs } from './inputs'

/** `pick` takes one thing out of the inputs, as they are. */
export function useInputsLater<Part>(pick: (inputs: Inputs) => Part): Part {
  return useDeferredValue(useInputs(pick))
}
