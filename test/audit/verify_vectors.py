"""Checks the committed audit vectors without any of Docket's code: the start of a second verifier.

usage: python3 verify_vectors.py VECTORS.json; exit 0 when every vector holds, 1 with the names of those that do not.
"""

import hashlib
import hmac
import json
import sys
import unicodedata


def canonical(value):
    """RFC 8785 for what the vectors hold: keys without characters beyond the BMP, numbers that both languages print alike."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def faults(vector, previous):
    text, envelope = vector["canonical"], json.loads(vector["canonical"])
    digest = hashlib.sha256(b"docket/event/1\n" + text.encode()).hexdigest()
    yield "bytes are not canonical", canonical(envelope) == text
    yield "bytes are not NFC", unicodedata.is_normalized("NFC", text)
    yield "hash differs", digest == vector["hash"]
    yield "does not follow its predecessor", envelope["prevHash"] == previous.get(envelope["stream"], "0" * 64)
    previous[envelope["stream"]] = digest
    if vector["payload"] is None:
        yield "commits to a payload that is not there", envelope["payload"] is None
    else:
        key = bytes.fromhex(vector["input"]["commitmentKey"])
        commitment = hmac.new(key, vector["payload"].encode(), hashlib.sha256).hexdigest()
        yield "payload is not canonical", canonical(json.loads(vector["payload"])) == vector["payload"]
        yield "commitment differs", envelope["payload"]["commitment"] == vector["commitment"] == commitment


heads = {}
events = json.load(open(sys.argv[1], encoding="utf-8"))["events"]
broken = [f"{event['name']}: {fault}" for event in events for fault, holds in faults(event, heads) if not holds]
print("\n".join(broken) or f"{len(events)} vectors hold")
sys.exit(1 if broken else 0)
