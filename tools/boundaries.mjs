// Which library may import which: the tiers of the house, read from the tags of each project.
// One `kind:` per project and one `tier:` per domain room; nothing is allowed by default.

/** Tier numbers; a room imports rooms of a strictly lower tier, the platform and the law. */
const TIER = {
  'tier:0': 0,
  'tier:0p': 0.5,
  'tier:1': 1,
  'tier:2': 2,
  'tier:3': 3,
  'tier:4': 4,
  'tier:5': 5,
  'tier:6': 6,
  'tier:7': 7,
  'tier:8': 8,
  'tier:9': 9,
  'tier:10': 10,
};
const SERVER = ['kind:law', 'kind:platform', 'kind:room'];

/** What a project that is no room may import, by its name or kind. */
const ALLOWED = {
  'app:api': SERVER,
  'app:worker': SERVER,
  'app:admin': ['kind:ui', 'kind:contract', 'kind:law'],
  'app:portal': ['kind:ui', 'kind:contract', 'kind:law'],
  'app:e2e': ['kind:contract'],
  'kind:ui': ['kind:contract', 'kind:law'],
  'kind:contract': [],
  'kind:testing': ['kind:platform', 'kind:law'],
};

const tagOf = (project, prefix) => project.tags.find((tag) => tag.startsWith(prefix));

/**
 * @param {{ name: string, tags: string[] }} from
 * @param {{ name: string, tags: string[] }} to
 * @param {boolean} fromSpec the import stands in a spec
 * @returns {string | null} why the import is refused
 */
export function refusal(from, to, fromSpec) {
  if (from.name === to.name) return null;
  const kindTo = tagOf(to, 'kind:');
  if (kindTo === 'kind:testing') return fromSpec ? null : 'testing is imported by specs only';
  if (kindTo === 'kind:app') return 'nobody imports an application';
  const tier = TIER[tagOf(from, 'tier:')];
  if (tier !== undefined) {
    const other = TIER[tagOf(to, 'tier:')];
    if (other === undefined) return `a room may not import ${kindTo}`;
    return other < tier
      ? null
      : `${tagOf(from, 'tier:')} may import lower tiers only, not ${tagOf(to, 'tier:')}`;
  }
  const allowed = ALLOWED[tagOf(from, 'app:')] ?? ALLOWED[tagOf(from, 'kind:')];
  if (!allowed) return 'the project carries no kind that may import anything';
  return allowed.includes(kindTo)
    ? null
    : `${tagOf(from, 'app:') ?? tagOf(from, 'kind:')} may not import ${kindTo}`;
}
