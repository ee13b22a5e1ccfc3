"""What must hold for the site as a whole: nothing that ran is hidden, and nothing is shown without its proof."""

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from sidebyside.site.material import Material, logger


def find_leftovers(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of each topic, symptom, table, scenario and client on no page, and of each table without its proofs."""
    material: Material = app.config.sidebyside_material
    tables = {fact.table for fact in material.facts.values()}
    scenarios = material.results.scenarios if material.results else ()
    for kind, names, mend in (
        ("topic", material.examples.topics, "add a page with {{examples}} {0}"),
        ("symptom", material.examples.symptoms, "add {{symptom}} {0} to docs/errors.md"),
        ("table", tables, "add docs/compare/{0}.md with {{comparison}} {0}"),
        ("scenario", scenarios, "add {{figures}} {0} to a page"),
        ("client", material.clients.by_name, "add a page with {{template}} client {0}"),
    ):
        for name in sorted(set(names) - _shown(env, kind)):
            logger.warning("%s %r is on no page; %s", kind, name, mend.format(name), type="sidebyside")
    listed = _shown(env, "listed")
    for name in sorted(_shown(env, "table") - listed if listed else []):
        logger.warning("table %r is in no list; add it to docs/compare/index.md", name, type="sidebyside")
    for name in sorted(_shown(env, "table") - _shown(env, "proofs")):
        logger.warning("table %r is shown without its proofs; add {proofs} %s to a page", name, name, type="sidebyside")


def _shown(env: BuildEnvironment, kind: str) -> set[str]:
    return {name for metadata in env.metadata.values() for name in metadata.get(f"sidebyside-{kind}", [])}
