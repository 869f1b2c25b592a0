import { expect, it } from 'vitest'
import { catalogueJsonSchema } from '../../src/catalogue/schema.ts'

it('is published under docs/ as it is', async () => {
  await expect(`${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/catalogue.schema.json',
  )
})
