"""browser TAIZHANG [JOURNEY…]: the site in Debian's Chromium, as people use it; every page by axe-core; screenshots into out/site-shots.

Each file of `journeys` is one journey on the one demonstration site, in order of name; `look` is the one over all pages.
Needs: apt-get install chromium chromium-driver fonts-noto-cjk; pip install selenium; pip install --no-deps axe-playwright-python (which brings axe.min.js).
"""

import importlib
import pathlib
import shutil
import sys
import tempfile

from driving import ROOT, SHOTS, Site, expect, faults
import look


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    here = pathlib.Path(__file__).resolve().parent
    wanted = sys.argv[2:]
    journeys = sorted(one.stem for one in (here / "journeys").glob("*.py"))
    if unknown := set(wanted) - {*journeys, "look"}:
        sys.exit(f"browser: no journey {', '.join(unknown)}; there are {', '.join(journeys)} and look")
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Site(program, folder + "/ledger")
        try:
            for name in journeys:
                if not wanted or name in wanted:
                    importlib.import_module(f"journeys.{name}").travel(site, folder)
            if not wanted or "look" in wanted:
                look.look(site)
        finally:
            status = site.stop()
        expect(status == 0, f"the site ended with {status} on SIGTERM")
    print(f"{len(faults)} faults; screenshots in {SHOTS.relative_to(ROOT)}")
    sys.exit(1 if faults else 0)


main()
