import { expect, it } from 'vitest'
import { configJsonSchema, standardsJsonSchema } from '../../../src/rules/config/schema.ts'

const written = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`

it('the shape of the configuration is published under docs/ as it is', async () => {
  await expect(written(configJsonSchema())).toMatchFileSnapshot('../../../docs/config.schema.json')
})

it('the shape of a list of standards is published under docs/ as it is', async () => {
  await expect(written(standardsJsonSchema())).toMatchFileSnapshot('../../../docs/standards.schema.json')
})
