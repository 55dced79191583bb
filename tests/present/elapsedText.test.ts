import { describe, expect, test } from 'vitest'
import { elapsedText } from '../../src/present/elapsedText'

describe('elapsedText', () => {
  test.each([
    [0, '0:00'],
    [65_000, '1:05'],
    [3_600_000, '1:00:00'],
    [3_725_999, '1:02:05'],
    [-5, '0:00'],
  ])('%d ms reads %s', (ms, text) => {
    expect(elapsedText(ms)).toBe(text)
  })
})
