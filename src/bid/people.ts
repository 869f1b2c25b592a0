import type { BidTable, Person } from './model.ts'

const NAME = /^(姓名|人员姓名|成员姓名|专家姓名|讲师姓名|技术人员)$/
const ROLE = /岗位|职务|拟任|角色|担任|分工|拟派|工种/
const PERSON_NAME = /^[\u4e00-\u9fa5·]{2,6}$/

/** Rows of tables that list people: those with a column 姓名. */
export const readPeople = (tables: readonly BidTable[]): readonly Person[] =>
  tables.flatMap((table, index) => {
    const header = table.header.map((name) => name.replace(/\s/g, ''))
    const name = header.findIndex((title) => NAME.test(title))
    if (name < 0) return []
    const role = header.findIndex((title) => ROLE.test(title))
    return table.rows.flatMap(({ cells, place }) => {
      const person = (cells[name] ?? '').replace(/\s/g, '')
      if (!PERSON_NAME.test(person) || header.includes(person)) return []
      const attributes = header.flatMap((title, column) =>
        column !== name && column !== role && cells[column] ? [{ name: title, value: cells[column]! }] : [],
      )
      return [{ name: person, role: cells[role]?.trim() ?? '', attributes, table: index, place }]
    })
  })
