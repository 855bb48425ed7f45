"""Calls DeepL's own client for Python as it is asked to, and prints what came back, or the name of the error."""
import json
import sys

import deepl
from deepl import api_data, http_client

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
    if isinstance(value, api_data.GlossaryLanguagePair):
        return {"source": value.source_lang, "target": value.target_lang}
    if isinstance(value, deepl.GlossaryInfo):
        return {"name": value.name, "source": value.source_lang, "target": value.target_lang, "entries": value.entry_count, "ready": value.ready}
    if isinstance(value, api_data.MultilingualGlossaryInfo):
        return {"name": value.name, "dictionaries": [shown(each) for each in value.dictionaries]}
    if isinstance(value, api_data.MultilingualGlossaryDictionaryInfo):
        return {"source": value.source_lang, "target": value.target_lang, "entries": value.entry_count}
    if isinstance(value, api_data.MultilingualGlossaryDictionaryEntriesResponse):
        return [{"source": each.source_lang, "target": each.target_lang, "entries": each.entries} for each in value.dictionaries]
    return value


# what calls have returned, for calls that follow them
kept = []


def given(value):
    """Of an argument {"result": n}, what the call of that number has returned; a field of it, if one is named."""
    if isinstance(value, dict) and "result" in value:
        return getattr(kept[value["result"]], value["field"]) if "field" in value else kept[value["result"]]
    return value


def answer(client, call):
    try:
        args = [given(value) for value in call.get("args", [])]
        named = {name: given(value) for name, value in call.get("named", {}).items()}
        result = getattr(client, call["method"])(*args, **named)
        kept.append(result)
        return shown(result)
    except Exception as error:
        kept.append(None)
        return {"error": type(error).__name__, "message": str(error)}


asked = json.load(sys.stdin)
client = deepl.DeepLClient(asked["key"], server_url=asked["url"])
print(json.dumps([answer(client, call) for call in asked["calls"]]))
