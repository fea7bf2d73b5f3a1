#!/usr/bin/env python3
"""check-proofs.py [VERIFIER-KEY]: checks proofs of a ledger with PyPI's pymerkle, a program that is not ours.

Reads one proof a line on standard input, as `taizhang prove` prints them: a leaf is hashed again from its own text, the root
is the one that the checkpoint in the proof says, and pymerkle follows the path. With a verifier key (`keys/verifier.txt`) the
checkpoints' key ids are compared too. Ends with 1 at the first proof that does not hold. A proof without its line (`leaf`), as the site gives it to everybody, is checked by its hash.
"""

import base64
import hashlib
import json
import sys

from pymerkle import ConsistencyProof, InclusionProof, verify_consistency, verify_inclusion
from pymerkle.core import _consistency_path_layout, _inclusion_path_layout


def checkpoint(note, key):
    body, signatures = note.split("\n\n", 1)
    origin, size, root = body.split("\n")[:3]
    if key:
        name, identity, data = key.split("+", 2)
        expected = hashlib.sha256(name.encode() + b"\n" + base64.b64decode(data)).digest()[:4]
        assert expected.hex() == identity, "the verifier key does not match its id"
        signed = [line.split(" ") for line in signatures.splitlines()]
        assert any(
            mark == "\u2014" and who == name and base64.b64decode(text)[:4] == expected for mark, who, text in signed
        ), f"the checkpoint of {size} is not signed under {name}"
    return origin, int(size), base64.b64decode(root)


def inclusion(proof, key):
    _, size, root = checkpoint(proof["checkpoint"], key)
    assert size == proof["size"] and root.hex() == proof["root"], "the checkpoint says another size or root"
    assert proof["entry"] == proof["index"] + 1, "the place in the tree is another entry's"
    leaf = bytes.fromhex(proof["hash"])
    # The site leaves the line out for the public, as it names accounts: then the hash alone is checked.
    if "leaf" in proof:
        assert hashlib.sha256(b"\0" + proof["leaf"].encode()).digest() == leaf, "the leaf's hash is another"
        assert json.loads(proof["leaf"])["number"] == proof["entry"], "the leaf is of another entry"
    rule, _ = _inclusion_path_layout(proof["index"] + 1, size)
    path = [leaf] + [bytes.fromhex(digest) for digest in proof["path"]]
    verify_inclusion(leaf, root, InclusionProof("sha256", True, size, proof["index"] + 1, rule, path))


def consistency(proof, key):
    old, size = proof["from"], proof["size"]
    origin, old_size, old_root = checkpoint(proof["oldCheckpoint"], key)
    other, new_size, root = checkpoint(proof["checkpoint"], key)
    assert (origin, old_size, new_size) == (other, old, size), "the checkpoints are not of these sizes, or of two logs"
    assert (old_root.hex(), root.hex()) == (proof["oldRoot"], proof["root"]), "the checkpoints say other roots"
    rfc9162(old, size, old_root, root, [bytes.fromhex(digest) for digest in proof["path"]])
    # pymerkle lists each full subtree of the old tree by itself.
    path = [bytes.fromhex(digest) for digest in proof["pathByPeaks"]]
    rule, subset, _ = _consistency_path_layout(old, size)
    verify_consistency(old_root, root, ConsistencyProof("sha256", True, size, old, rule, subset, path))


def rfc9162(old, size, old_root, root, path):
    """Section 2.1.4.2, step by step."""
    if old == size:
        assert not path and old_root == root, "the same size, but another root"
        return
    if old & (old - 1) == 0:
        path = [old_root] + path
    place, last = old - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    before = after = path[0]
    for step in path[1:]:
        assert last, "the path is too long"
        if place & 1 or place == last:
            before, after = node(step, before), node(step, after)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            after = node(after, step)
        place, last = place >> 1, last >> 1
    assert (last, before, after) == (0, old_root, root), "the path leads to other roots"


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def main():
    key = sys.argv[1] if len(sys.argv) > 1 else None
    count = 0
    for line in filter(str.strip, sys.stdin):
        try:
            proof = json.loads(line)
            {"inclusion": inclusion, "consistency": consistency}[proof["proof"]](proof, key)
        except Exception as error:
            sys.exit(f"check-proofs: proof {count + 1} does not hold: {type(error).__name__}: {error}")
        count += 1
    print(f"check-proofs: {count} proofs hold")


if __name__ == "__main__":
    main()
