import { describe, expect, test } from 'vitest'
import { zipFiles } from '../../src/export/zipFiles'
import { readChain } from '../../src/file/readChain'
import { sayProblem } from '../../src/words/problems'

const archive = (part: string) => zipFiles({ '[Content_Types].xml': '<Types/>', [part]: 'x'.repeat(500) }, new Date('2026-01-02T03:04:05Z'))

function said(bytes: Uint8Array) {
  const { problems, texts } = readChain(new TextDecoder().decode(bytes), { file: 'keten.docx' })
  expect(texts).toEqual({})
  return problems.map((problem) => `${problem.line} ${sayProblem(problem, 'nl')} ${sayProblem(problem, 'en')}`)
}

describe('a file of another kind', () => {
  test.each([
    ['word/document.xml', 'Word'],
    ['xl/workbook.xml', 'Excel'],
    ['xl/workbook.bin', 'Excel'],
    ['ppt/presentation.xml', 'PowerPoint'],
    ['keten.yaml', 'zip'],
  ])('with the part %s is called %s, and nothing of it is quoted', (part, kind) => {
    expect(said(archive(part))).toEqual([
      `1 dit is een ${kind}-bestand, geen ketenbestand; een ketenbestand is gewone tekst this is a file of the type ${kind}, not a chain file; a chain file is plain text`,
    ])
  })

  test('is known as a PDF before its bytes are taken for letters', () => {
    expect(said(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n'))[0]).toMatch(/^1 dit is een PDF-bestand/)
  })

  test('of no known kind is quoted no more than that', () => {
    expect(said(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))[0]).toContain('een ander soort bestand')
  })
})
