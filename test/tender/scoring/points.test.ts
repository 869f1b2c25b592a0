import { describe, expect, it } from 'vitest'
import {
  nameWithoutPoints,
  parsePoints,
  partsOf,
  pointsInCriteria,
  pointsInName,
} from '../../../src/tender/scoring/points.ts'

describe('parsePoints', () => {
  it.each([
    ['20', 20],
    ['20分', 20],
    ['２０ 分', 20],
    ['0-55分', 55],
    ['0～5', 5],
    ['1至10分', 10],
    ['≤54', 54],
    ['30%', 30],
    ['（5分）', 5],
    ['满分10分', 10],
    ['最高6分', 6],
    ['2.5', 2.5],
  ])('reads %s', (text, points) => expect(parsePoints(text)).toBe(points))

  it.each(['', '技术部分', '每项2分', '2024', '10台', '3.1.2'])('reads no points from "%s"', (text) =>
    expect(parsePoints(text)).toBeNull(),
  )
})

describe('pointsInName', () => {
  it.each([
    ['技术方案（20分）', 20],
    ['投标报价\n（满分30分）', 30],
    ['施工组织设计：40分', 40],
    ['报价得分 (30.0分)', 30],
    ['商务部分（权重20%）', 20],
    ['培训方案【0-5分】', 5],
  ])('reads %s', (text, points) => expect(pointsInName(text)).toBe(points))

  it.each(['项目负责人（仅限1人）', '技术方案', '近3年业绩'])('reads none from %s', (text) =>
    expect(pointsInName(text)).toBeNull(),
  )
})

describe('pointsInCriteria', () => {
  it('takes the ceiling, not the steps', () => {
    expect(pointsInCriteria('每提供一个得2分，最多得10分。')).toBe(10)
    expect(pointsInCriteria('优得5分，良得3分。本项满分5分。')).toBe(5)
    expect(pointsInCriteria('优得5分，良得3分。')).toBeNull()
  })

  it('takes the ceiling of the whole over those of its parts', () => {
    expect(pointsInCriteria('证书最高得4分；业绩最高得6分。本项最高得10分。')).toBe(10)
  })
})

describe('nameWithoutPoints', () => {
  it.each([
    ['1、技术方案（20分）：', '技术方案'],
    ['2.1养护方案（35分）', '养护方案'],
    ['（一）商务部分 (50.0分)', '商务部分'],
    ['项目负责人（仅限1人）', '项目负责人（仅限1人）'],
    ['技 术\n方案', '技术方案'],
    ['3D建模能力', '3D建模能力'],
  ])('makes %s into %s', (text, name) => expect(nameWithoutPoints(text)).toBe(name))
})

describe('partsOf', () => {
  it('lists groups with their points', () => {
    expect(partsOf('施工组织设计：40分\n投标报价：60.0分')).toEqual([
      { name: '施工组织设计', points: 40 },
      { name: '投标报价', points: 60 },
    ])
  })

  it('takes a single number for no list', () => {
    expect(partsOf('总分100分')).toEqual([])
  })
})
