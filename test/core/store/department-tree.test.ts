import { describe, expect, it } from "vitest";
import type { Department } from "../../../src/core/model/department.ts";
import type { DepartmentId } from "../../../src/core/model/ids.ts";
import { departmentTree } from "../../../src/core/store/department-tree.ts";

// 1 > 2 > 3, and 4 alone.
const TREE = [of(3, 2), of(2, 1), of(1, null), of(4, null)];

describe("the tree of departments", () => {
  it("counts levels from the top, which is 0", () => {
    const { levelOf } = departmentTree(TREE);
    expect([1, 2, 3, 4].map((one) => levelOf(id(one)))).toEqual([0, 1, 2, 0]);
  });

  it("gives the department that counts at a level: the one above, or itself where it lies higher", () => {
    const { atLevel } = departmentTree(TREE);
    expect([0, 1, 2, 3].map((level) => atLevel(id(3), level))).toEqual([1, 2, 3, 3]);
    expect([0, 1, 2].map((level) => atLevel(id(4), level))).toEqual([4, 4, 4]);
  });

  it("gives the way down from the top, and what lies below, in the order given", () => {
    const { pathTo, below } = departmentTree(TREE);
    expect(pathTo(id(3))).toEqual([1, 2, 3]);
    expect(below(null)).toEqual([1, 4]);
    expect(below(id(1))).toEqual([2]);
    expect(below(id(3))).toEqual([]);
  });

  it("has nothing in it without departments", () => {
    expect(departmentTree([]).below(null)).toEqual([]);
  });

  it("refuses one that lies below itself, below none there is, or is not there", () => {
    expect(() => departmentTree([of(1, 2), of(2, 1)])).toThrow("hangs from no top");
    expect(() => departmentTree([of(1, 9)])).toThrow("hangs from no top");
    expect(() => departmentTree(TREE).levelOf(id(9))).toThrow("not in the tree");
  });
});

function of(number: number, parent: number | null): Department {
  const parentId = parent === null ? null : id(parent);
  return { id: id(number), name: `D${number}`, code: null, parentId, stub: false };
}

function id(number: number): DepartmentId {
  return number as DepartmentId;
}
