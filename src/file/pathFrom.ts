// The name of a file and a reference in it → the name of the file that is meant.

/** Relative references start from the folder of the file that makes them: `data/town.yaml` and `./base.yaml` give `data/base.yaml`. */
export function pathFrom(file: string, reference: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const segments: string[] = []
  for (const segment of `${folder}${reference}`.split('/')) {
    const above = segments.at(-1)
    if (segment === '.') continue
    if (segment === '..' && above !== undefined && above !== '..') segments.pop()
    else segments.push(segment)
  }
  return segments.join('/')
}
