// `ketenkaart new NAME`: a small commented chain to start from.

import type { Command } from 'commander'
import type { Language } from '../chain/chain'
import { problemSentences } from '../words/problemSentences'
import { type Context, UsageError } from './machine'
import { languageOption } from './options'

export function addNew(program: Command, { machine }: Context): void {
  program
    .command('new')
    .description('write a small commented chain to start from, as NAME.yaml')
    .argument('<name>', 'lower-case letters, digits and hyphens')
    .addOption(languageOption)
    .action(async (name: string, { lang = 'nl' }: { readonly lang?: Language }) => {
      const [{ id }, { startingChain }] = await Promise.all([import('../file/definePieces'), import('../file/startingChain')])
      if (!id.safeParse(name).success) throw new UsageError(problemSentences.en['wrong-id']({ id: name }, false))
      const path = `${name}.yaml`
      if (machine.exists(path)) throw new UsageError(`${path} exists already; choose another name`)
      machine.write(path, startingChain(name, lang))
      machine.out(`${path} is written; edit it and run "ketenkaart check ${path}"\n`)
    })
}
