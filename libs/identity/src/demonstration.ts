import type { OrganKind } from './identity.entities';

/** The invented district 明川区: division code 120998 is in no national list. */
export const DEMONSTRATION_DIVISION = '120998';

export interface OrganRow {
  name: string;
  shortName: string;
  kind: OrganKind;
  uscc: string;
}

export const demonstrationBureau: OrganRow = {
  name: '明川区司法局',
  shortName: '区司法局',
  kind: 'bureau',
  uscc: '11120998MB0921004P',
};

/** The sixteen organs that appear in the sample workbooks. */
export const demonstrationOrgans: readonly OrganRow[] = [
  { name: '明川区市场监督管理局', shortName: '区市场监管局', kind: 'department', uscc: '11120998MB1000010L' },
  { name: '明川区城市管理委员会', shortName: '区城管委', kind: 'department', uscc: '11120998MB1079208Y' },
  { name: '明川区生态环境局', shortName: '区生态环境局', kind: 'department', uscc: '11120998MB1158395G' },
  { name: '明川区应急管理局', shortName: '区应急局', kind: 'department', uscc: '11120998MB1237587W' },
  { name: '明川区卫生健康委员会', shortName: '区卫生健康委', kind: 'department', uscc: '11120998MB13167799' },
  { name: '明川区文化和旅游局', shortName: '区文旅局', kind: 'department', uscc: '11120998MB1395964T' },
  { name: '明川区住房和建设委员会', shortName: '区住建委', kind: 'department', uscc: '11120998MB1475155J' },
  {
    name: '明川区人力资源和社会保障局',
    shortName: '区人社局',
    kind: 'department',
    uscc: '11120998MB1554347Y',
  },
  { name: '明川区交通运输局', shortName: '区交通局', kind: 'department', uscc: '11120998MB1633539B' },
  { name: '明川区农业农村委员会', shortName: '区农业农村委', kind: 'department', uscc: '11120998MB1712720M' },
  { name: '明川区民政局', shortName: '区民政局', kind: 'department', uscc: '11120998MB17919169' },
  { name: '明川区政务服务办公室', shortName: '区政务服务办', kind: 'department', uscc: '11120998MB18711071' },
  { name: '明川区东河街道办事处', shortName: '东河街道', kind: 'street', uscc: '11120998MB258381XJ' },
  { name: '明川区望湖街道办事处', shortName: '望湖街道', kind: 'street', uscc: '11120998MB2663000D' },
  { name: '明川区新桥街道办事处', shortName: '新桥街道', kind: 'street', uscc: '11120998MB27421981' },
  { name: '明川区石门街道办事处', shortName: '石门街道', kind: 'street', uscc: '11120998MB282138X8' },
];

/** The one department system of the demonstration; it belongs to the market regulation organ. */
export const demonstrationClient = {
  clientId: 'demo-client',
  name: '市场监管办案系统（演示）',
  uscc: '11120998MB1000010L',
  scopes: ['decisions:read', 'decisions:write'],
};
