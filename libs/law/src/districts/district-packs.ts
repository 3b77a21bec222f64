import { dalian } from './dalian.district';
import type { DistrictPack } from './district-pack';
import { hebei } from './hebei.district';
import { mingchuan } from './mingchuan.district';
import { nankai } from './nankai.district';
import { wulong } from './wulong.district';
import { zichuan } from './zichuan.district';

/** The district profiles a bureau can start from: the five districts and the demonstration district. */
export const districtPacks: readonly DistrictPack[] = [nankai, wulong, hebei, dalian, zichuan, mingchuan];

/** The pack with an id, or undefined. */
export function findDistrictPack(id: string): DistrictPack | undefined {
  return districtPacks.find((pack) => pack.id === id);
}
