"""Calls DeepL's own client for Python as it is asked to, and prints what came back, or the name of the error."""
import json
import sys

import deepl
from deepl import http_client

# a test does not wait for a server to recover
http_client.max_network_retries = 0


def shown(value):
    if isinstance(value, list):
        return [shown(each) for each in value]
    if isinstance(value, deepl.TextResult):
        return {"text": value.text, "detected": value.detected_source_lang, "billed": value.billed_characters}
    if isinstance(value, deepl.Language):
        return {"code": value.code, "name": value.name, "formality": value.supports_formality}
    if isinstance(value, deepl.Usage):
        return {"count": value.character.count, "isReached": value.any_limit_reached}
    if isinstance(value, deepl.DocumentStatus):
        return {"status": value.status.value, "billed": value.billed_characters}
    return value


def answer(client, call):
    try:
        return shown(getattr(client, call["method"])(*call.get("args", []), **call.get("named", {})))
    except Exception as error:
        return {"error": type(error).__name__, "message": str(error)}


asked = json.load(sys.stdin)
client = deepl.DeepLClient(asked["key"], server_url=asked["url"])
print(json.dumps([answer(client, call) for call in asked["calls"]]))
