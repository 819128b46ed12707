import assert from 'node:assert/strict';
import { countedWork, growth, linearGrowth } from './countedWork';

describe('Counted work', () => {
  const once = (size: number) => void 'ab'.repeat(size).indexOf('c');

  it('counts the units that are looked at, the same at every run', () => {
    assert.equal(
      countedWork(() => once(50)),
      101,
    );
    assert.equal(
      countedWork(() => [...'a1b2'.matchAll(/\d/g)].map(([digit]) => digit.charCodeAt(0))),
      5,
    );
  });

  it('tells work that grows with the size from work that grows with its square', () => {
    assert.ok(growth(once, 100) <= linearGrowth);
    const oftener = (size: number) => {
      for (let times = 0; times < size; times++) once(size);
    };
    assert.ok(growth(oftener, 100) > 3.9);
  });
});
