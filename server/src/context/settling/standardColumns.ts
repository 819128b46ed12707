/** What is counted, measured or owned, not cited, though its title speaks of standards: 标准值, 标准配置. */
const others =
  /标准(?:值|差|偏差|配置|件|品|物质|溶液|样品|价|分|气|曲线|状态|体积|工时|尺寸)|\bstandard (?:deviation|value|error|price|solution)/;

const standards = /标准|规范|规程|依据|引用文件|国标|行标|\bstandards?\b|\bspecifications?\b|\breference documents?\b/;

/**
 * Whether a column, or the row behind it, has numbers of standards by its title: 标准编号, 执行标准, 检测依据, “Standard No.”.
 *
 * @param title as it stands in the cell, in lower case
 */
export function isStandardColumn(title: string): boolean {
  return title.length <= 40 && standards.test(title) && !others.test(title);
}
