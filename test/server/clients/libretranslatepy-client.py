"""Calls of libretranslatepy: [[method, arguments], ...] on standard input, [[status, answer], ...] on standard output."""

import json
import sys
from urllib.error import HTTPError

from libretranslatepy import LibreTranslateAPI

wanted = json.load(sys.stdin)
client = LibreTranslateAPI(wanted["url"], wanted.get("key"))


def call(method, arguments):
    try:
        return [200, getattr(client, method)(*arguments)]
    except HTTPError as error:
        return [error.code, json.load(error)]


print(json.dumps([call(method, arguments) for method, arguments in wanted["calls"]]))
