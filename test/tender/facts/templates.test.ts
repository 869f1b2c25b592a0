import { describe, expect, it } from 'vitest'
import { valuesOf } from './sample.ts'

describe('the facts of whole templates', () => {
  it('parts a figure with commas from the label behind it on the same line', () => {
    const tender = `
# 竞争性磋商文件

## 第一章 磋商公告

预算金额：人民币1,260,000.00元，最高限价：人民币1,200,000.00元。
`
    expect(valuesOf(tender)).toMatchObject({ budgetYuan: 1_260_000, ceilingYuan: 1_200_000 })
  })

  it('reads a goods tender in the layout of a central purchasing centre', () => {
    const tender = `
# 云岭大学附属实验站

公开招标文件

项目名称：云岭大学附属实验站质谱仪采购项目

项目编号：GC-HG3240917

采 购 人：云岭大学附属实验站

采购代理机构：远川国际招标有限公司

## 第一章 投标邀请

一、项目基本情况

1.项目编号：GC-HG3240917

2.项目名称：云岭大学附属实验站质谱仪采购项目

3.项目预算金额：386.5 万元、项目最高限价（如有）：380 万元

4.采购需求：

| 包号 | 标的名称 | 采购包预算金额（万元） | 数量 | 简要技术需求 |
| --- | --- | --- | --- | --- |
| 01 | 质谱仪 | 386.5 | 1 | 用于样品分析 |

5.合同履行期限：合同签订后60日内。

6.本项目是否接受联合体投标：□是 ■否。

二、申请人的资格要求（须同时满足）

1.满足《中华人民共和国政府采购法》第二十二条规定；

2.落实政府采购政策需满足的资格要求：

2.1 中小企业政策

□本项目不专门面向中小企业预留采购份额。

■本项目专门面向 ■中小 □小微企业 采购。即：提供的货物全部由符合政策要求的中小企业制造。

□本项目预留部分采购项目预算专门面向中小企业采购。

三、获取招标文件

1.时间：2024年4月18日至2024年4月25日，每天上午9:00至12:00，下午13:00至17:00（北京时间，法定节假日除外）。

四、提交投标文件截止时间、开标时间和地点

投标截止时间、开标时间：2024年5月13日9点30分（北京时间）。

七、对本次招标提出询问，请按以下方式联系。

1.采购人信息

名 称：云岭大学附属实验站

地址：云岭市青松路9号

2.采购代理机构信息

名 称：远川国际招标有限公司

## 第二章 投标人须知

投标人须知资料表

| 条款号 | 条目 | 内容 |
| --- | --- | --- |
| 2.2 | 项目属性 | 项目属性：□服务 ■货物 |
| 2.3 | 科研仪器设备 | 是否属于科研仪器设备采购项目：■是 □否 |
| 10.2 | 投标保证金 | 投标保证金金额：人民币5万元；投标保证金收受人信息：另行通知 |
| 11.8.1 | 投标有效期 | 自提交投标文件的截止之日起算 90 日历天。 |

### 一 说明

4.1 评标方法：综合评分法。

## 第六章 拟签订的合同文本

乙方向甲方提交合同总价 8%的履约保证金。

## 第七章 投标文件格式

项目名称：＿＿＿＿
`
    expect(valuesOf(tender)).toMatchObject({
      name: '云岭大学附属实验站质谱仪采购项目',
      number: 'GC-HG3240917',
      purchaser: '云岭大学附属实验站',
      agency: '远川国际招标有限公司',
      method: 'open-tender',
      regime: 'government-procurement',
      category: 'goods',
      budgetYuan: 3865000,
      ceilingYuan: 3800000,
      bidDeadline: '2024-05-13T09:30',
      validityDays: 90,
      bidBondYuan: 50000,
      performanceBondPercent: 8,
      consortiumAllowed: false,
      smeReserved: true,
      evaluationMethod: 'comprehensive-score',
      noticeDate: '2024-04-18',
    })
  })

  it('reads a service tender in the layout of an online platform with lots in paragraphs', () => {
    const tender = `
# 澄江县档案馆档案数字化服务

公开招标文件（电子招投标）

## 第一部分 招标公告

项目概况：澄江县档案馆档案数字化服务招标项目的潜在投标人应在云采平台获取招标文件，并于2024年06月03日 14:30（北京时间）前递交（上传）投标文件。

一、项目基本情况

项目编号：CJX-2024-0618

项目名称：澄江县档案馆档案数字化服务

预算金额（元）：1280000

最高限价（元）：1280000

采购需求：

标项名称: 档案数字化服务

数量: 1

预算金额（元）: 1280000

合同履约期限：标项 1，自合同签订之日起一年。

本项目（否）接受联合体投标。

二、申请人的资格要求：

1.满足《中华人民共和国政府采购法》第二十二条规定；

2.落实政府采购政策需满足的资格要求：标项1：本标项专门面向小微企业采购。

三、获取招标文件

时间：2024年05月13日至2024年05月20日 ，每天上午00:00至12:00 ，下午12:00至23:59（北京时间）

四、提交投标文件截止时间、开标时间和地点

提交投标文件截止时间：2024年06月03日 14:30（北京时间）

七、对本次采购提出询问、质疑、投诉，请按以下方式联系

1.采购人信息

名    称：澄江县档案馆

地    址：澄江县环城路2号

2.采购代理机构信息

名    称：正和项目管理有限公司

## 第二部分 投标人须知

### 前附表

| 序号 | 事项 | 本项目的特别规定 |
| --- | --- | --- |
| 1 | 项目属性与核心产品 | □货物类；☑服务类。 |
| 2 | 投标保证金 | 本项目不要求提交投标保证金 |
| 3 | 履约保证金 | 不收取 |
| 4 | 投标有效期 | 90天（自提交投标文件的截止之日起） |

## 第四部分 评标办法

本项目采用综合评分法。
`
    expect(valuesOf(tender)).toMatchObject({
      name: '澄江县档案馆档案数字化服务',
      number: 'CJX-2024-0618',
      purchaser: '澄江县档案馆',
      agency: '正和项目管理有限公司',
      method: 'open-tender',
      regime: 'government-procurement',
      category: 'services',
      budgetYuan: 1280000,
      ceilingYuan: 1280000,
      bidDeadline: '2024-06-03T14:30',
      validityDays: 90,
      bidBondYuan: 0,
      performanceBondPercent: 0,
      consortiumAllowed: false,
      smeReserved: true,
      evaluationMethod: 'comprehensive-score',
      noticeDate: '2024-05-13',
    })
  })

  it('reads a works tender on the standard form of the tendering law', () => {
    const tender = `
# 沙河镇防洪堤加固工程施工

招标文件

招标人：沙河镇水务建设管理处

## 第一章 招标公告

1. 招标条件

本招标项目 沙河镇防洪堤加固工程（项目名称）已由沙河县发展和改革局以沙发改〔2023〕77号批准建设，项目业主为沙河镇水务建设管理处，建设资金来自财政资金，招标人为沙河镇水务建设管理处。项目已具备招标条件，现对该项目的施工进行公开招标。

2. 项目概况与招标范围

2.1 招标编号：SHZ-2023-SG-015

2.3 合同估算价：1,560 万元

## 第二章 投标人须知

### 投标人须知前附表

| 条款号 | 条款名称 | 编列内容 |
| --- | --- | --- |
| 1.1.2 | 招标人 | 名称：沙河镇水务建设管理处<br>地址：沙河镇滨河路1号<br>联系人：周工 |
| 1.1.3 | 招标代理机构 | 名称：广源工程咨询有限公司<br>地址：沙河县城东街8号 |
| 1.1.4 | 项目名称 | 沙河镇防洪堤加固工程 |
| 1.2.1 | 资金来源及比例 | 财政资金100% |
| 1.4.2 | 是否接受联合体投标 | ☑不接受<br>□接受，应满足下列要求：联合体资质按照协议约定的分工认定 |
| 2.2.2 | 投标截止时间 | 2023 年 11 月 20 日 9 时 00 分 |
| 3.2.3 | 最高投标限价 | 15,423,618.55 元 |
| 3.3.1 | 投标有效期 | 六十日历天（从投标截止之日算起） |
| 3.4.1 | 投标保证金 | 投标保证金的形式：银行转账、保函<br>投标保证金的金额：30 万元整 |
| 7.3.1 | 履约担保 | 履约担保的形式：银行保函<br>履约担保的金额：中标合同价的10% |

### 1. 总则

1.1.1 根据《中华人民共和国招标投标法》等有关法律、法规和规章的规定，本招标项目已具备招标条件，现对本标段施工进行招标。

3.4.1 投标人应按前附表规定的金额递交投标保证金，金额不得超过项目估算价的2%。

## 第三章 评标办法（综合评估法）

## 第四章 合同条款及格式

## 第八章 投标文件格式
`
    expect(valuesOf(tender)).toMatchObject({
      name: '沙河镇防洪堤加固工程',
      number: 'SHZ-2023-SG-015',
      purchaser: '沙河镇水务建设管理处',
      agency: '广源工程咨询有限公司',
      method: 'open-tender',
      regime: 'tendering-law',
      category: 'works',
      budgetYuan: 15600000,
      ceilingYuan: 15423618.55,
      bidDeadline: '2023-11-20T09:00',
      validityDays: 60,
      bidBondYuan: 300000,
      performanceBondPercent: 10,
      consortiumAllowed: false,
      smeReserved: null,
      evaluationMethod: 'comprehensive-score',
    })
  })

  it('reads a request for quotations of a state-owned company', () => {
    const tender = `
# 海岳能源集团有限公司

2025年度劳保用品询比采购文件

采购编号：HYNY-XB-2025-031

采购人：海岳能源集团有限公司物资分公司

二〇二五年三月

## 第一章 询比采购公告

海岳能源集团有限公司物资分公司（以下简称采购人）按照《海岳能源集团有限公司采购管理办法》，对2025年度劳保用品进行询比采购，资金来源为企业自筹。

1.采购项目名称：2025年度劳保用品采购

2.本次采购最高限价：人民币68.8万元（含税），超过最高限价的响应无效。

3.本项目不接受联合体响应。

4.采购文件获取时间：2025年3月10日至2025年3月14日

5.响应文件递交截止时间：2025年3月21日上午10:00

## 第二章 供应商须知

1 响应文件有效期为自响应文件递交截止之日起60日。

2 本项目免收响应保证金，成交供应商须在合同签订前提交合同金额5%的履约保证金。

## 第三章 评审办法

采用经评审的最低价法。
`
    expect(valuesOf(tender)).toMatchObject({
      name: '2025年度劳保用品采购',
      number: 'HYNY-XB-2025-031',
      purchaser: '海岳能源集团有限公司物资分公司',
      agency: null,
      method: 'other',
      regime: 'enterprise',
      category: 'goods',
      budgetYuan: null,
      ceilingYuan: 688000,
      bidDeadline: '2025-03-21T10:00',
      validityDays: 60,
      bidBondYuan: 0,
      performanceBondPercent: 5,
      consortiumAllowed: false,
      smeReserved: null,
      evaluationMethod: 'lowest-price',
      noticeDate: '2025-03-10',
    })
  })

  it('reads a consultation of a hospital with a data sheet in two columns', () => {
    const tender = `
# 白桦市第三人民医院信息系统等级保护测评服务

竞争性磋商文件

## 第一章 竞争性磋商公告

一、项目基本情况

1.项目编号：BHCG[2024]112号

2.项目名称：白桦市第三人民医院信息系统等级保护测评服务

3.采购方式：竞争性磋商

4.预算金额：人民币叁拾陆万元整

5.最高限价：同预算金额

6.是否接受联合体：否

四、响应文件提交

截止时间：2024年8月9日 下午2点30分（北京时间）

地点：白桦市公共资源交易中心

五、开启

时间：2024年8月9日 下午2点30分（北京时间）

## 第二章 供应商须知前附表

| 内容 | 规定 |
| --- | --- |
| 采购人 | 白桦市第三人民医院 |
| 采购代理机构 | 白桦市招标采购咨询中心 |
| 磋商保证金 | 无需缴纳 |
| 履约保证金 | 是（ ） 否（√） |
| 磋商有效期 | 提交首次响应文件截止之日起 90 天 |
| 评审方法 | ■综合评分法 □最低评标价法 |
| 是否专门面向中小企业 | 是□ 否☑ |

## 第三章 供应商须知

磋商保证金不得超过采购项目预算金额的2%。
`
    expect(valuesOf(tender)).toMatchObject({
      number: 'BHCG[2024]112号',
      purchaser: '白桦市第三人民医院',
      agency: '白桦市招标采购咨询中心',
      method: 'competitive-consultation',
      regime: 'government-procurement',
      category: 'services',
      budgetYuan: 360000,
      ceilingYuan: 360000,
      bidDeadline: '2024-08-09T14:30',
      validityDays: 90,
      bidBondYuan: 0,
      performanceBondPercent: 0,
      consortiumAllowed: false,
      smeReserved: false,
      evaluationMethod: 'comprehensive-score',
    })
  })

  it('reads a provincial template that speaks lot by lot', () => {
    const tender = `
# 芦溪县农业农村局

公开招标文件

## 第一章 投标邀请

远诚招标代理有限公司受芦溪县农业农村局委托，拟对高标准农田土壤检测服务采用公开招标方式进行采购。

一、项目编号：N5100012024000999

二、项目名称：高标准农田土壤检测服务

三、采购项目基本情况

采购包1：

采购包预算金额（元）：960,000.00

采购包最高限价（元）：950,000.00

## 第二章 投标人须知

### 2.1 投标人须知前附表

| 序号 | 应知事项 | 说明和要求 |
| --- | --- | --- |
| 1 | 确定供应商的方式 | 公开招标 |
| 2 | 评标方法 | 采购包1：综合评分法 |
| 3 | 联合体 | 采购包1：不接受联合体投标 |
| 4 | 投标保证金 | 采购包1保证金金额：9,600.00元<br>缴交方式：转账、保函 |
| 5 | 履约保证金（实质性要求） | 采购包1：缴纳<br>本采购包履约保证金为合同金额的5.0% |
| 6 | 投标有效期（实质性要求） | 提交投标文件的截止之日起不少于120天。 |
| 7 | 投标截止时间 | 详见采购公告 |

2.2 总则

采购包1：属于专门面向中小企业采购。
`
    expect(valuesOf(tender)).toMatchObject({
      name: '高标准农田土壤检测服务',
      number: 'N5100012024000999',
      purchaser: '芦溪县农业农村局',
      agency: '远诚招标代理有限公司',
      method: 'open-tender',
      regime: 'government-procurement',
      category: 'services',
      budgetYuan: 960000,
      ceilingYuan: 950000,
      bidDeadline: null,
      validityDays: 120,
      bidBondYuan: 9600,
      performanceBondPercent: 5,
      consortiumAllowed: false,
      smeReserved: true,
      evaluationMethod: 'comprehensive-score',
    })
  })

  it('reads a negotiation without scoring', () => {
    const tender = `
# 竞争性谈判文件

项目名称：南湖中学运动场地面维修改造工程

采购项目编号：NHZX-TP-2023-09

采购单位：南湖中学

## 竞争性谈判邀请

根据《中华人民共和国政府采购法》等有关规定，现对南湖中学运动场地面维修改造工程进行竞争性谈判。

采购预算：85.6万元

谈判时间：2023年9月18日09:00

本项目谢绝联合体参加谈判。

## 谈判须知

在质量和服务均能满足采购文件实质性响应要求的供应商中，按照最后报价最低的原则确定成交供应商。

谈判响应文件有效期：谈判之日起45天。
`
    expect(valuesOf(tender)).toMatchObject({
      name: '南湖中学运动场地面维修改造工程',
      number: 'NHZX-TP-2023-09',
      purchaser: '南湖中学',
      method: 'competitive-negotiation',
      regime: 'government-procurement',
      category: 'works',
      budgetYuan: 856000,
      bidDeadline: '2023-09-18T09:00',
      validityDays: 45,
      consortiumAllowed: false,
      evaluationMethod: 'lowest-price',
    })
  })

  it('reads a tender of an army unit', () => {
    const tender = `
# 公开招标文件

项目名称：野外炊事装备采购

项目编号：2024-JXBZ-W1023

采购单位：某部保障处

采购机构：某部采购服务站

## 第一章 招标公告

四、采购预算：预算金额245万元，最高限价245万元。

六、投标截止时间及开标时间：2024年10月16日上午9时整。

七、投标有效期：120日历天

本项目投标保证金为2万元。

## 第二章 评标标准

本项目采用综合评分法进行评审。
`
    expect(valuesOf(tender)).toMatchObject({
      number: '2024-JXBZ-W1023',
      purchaser: '某部保障处',
      agency: '某部采购服务站',
      method: 'open-tender',
      category: 'goods',
      budgetYuan: 2450000,
      ceilingYuan: 2450000,
      bidDeadline: '2024-10-16T09:00',
      validityDays: 120,
      bidBondYuan: 20000,
      evaluationMethod: 'comprehensive-score',
    })
  })
})
