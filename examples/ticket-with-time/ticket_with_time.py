#!/usr/bin/env python3
"""Opens a ticket for a company, adds a note, charges half an hour to it, and shows what came of it.

    python3 ticket_with_time.py COMPANY      (its identifier or its name)
"""

import base64
import json
import os
import random
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

# --- The API: this part is the same in both programs. ---

PAGE_SIZE = 100  # The server's default is 25, and 1000 the most.
ATTEMPTS = 5


class ApiError(Exception):
    """What went wrong, for people to read."""


def setting(name, default=""):
    value = os.environ.get(name, default)
    if not value:
        raise ApiError(f"The environment variable {name} is not set.")
    return value


def connect():
    """The address of the API, and the headers of every call."""
    site = setting("CONNECTWISE_SITE", "api-na.myconnectwise.net")
    address = site if "://" in site else f"https://{site}"
    user = f"{setting('CONNECTWISE_COMPANY_ID')}+{setting('CONNECTWISE_PUBLIC_KEY')}"
    credentials = f"{user}:{setting('CONNECTWISE_PRIVATE_KEY')}"
    headers = {
        "Authorization": "Basic " + base64.b64encode(credentials.encode()).decode(),
        "clientId": setting("CONNECTWISE_CLIENT_ID"),
        "Accept": "application/vnd.connectwise.com+json; version=2022.1",
        "Content-Type": "application/json",
    }
    return address + "/v4_6_release/apis/3.0", headers


def call(method, path, body=None, **query):
    """Sends one request, again where that helps, and returns the JSON of the answer."""
    base, headers = connect()
    url = base + path + ("?" + urllib.parse.urlencode(query) if query else "")
    data = None if body is None else json.dumps(body).encode()
    for attempt in range(1, ATTEMPTS + 1):
        request = urllib.request.Request(url, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as refusal:
            if attempt == ATTEMPTS or not may_repeat(method, refusal.code):
                raise ApiError(describe(method, path, refusal.code, refusal.read())) from None
            time.sleep(seconds_to_wait(refusal.headers.get("Retry-After"), attempt))
        except OSError as failure:
            raise ApiError(f"No answer from {base}: {getattr(failure, 'reason', failure)}") from None


def may_repeat(method, status):
    """Too many requests can always be sent again. After a server error a POST may have made its record all the same."""
    return status == 429 or (status >= 500 and status != 501 and method != "POST")


def seconds_to_wait(retry_after, attempt):
    """As long as the server says, else half a second that doubles, with some chance in it."""
    if retry_after and retry_after.isdigit():
        return int(retry_after)
    return min(30, 0.5 * 2 ** (attempt - 1)) * random.uniform(0.8, 1.2)


def describe(method, path, status, text):
    """The refusal in one sentence, with every broken rule that the answer lists."""
    try:
        answer = json.loads(text)
        said = answer.get("message") or answer.get("code")
        rules = [f"{each.get('field')}: {each.get('message')}" for each in answer.get("errors") or []]
    except (ValueError, AttributeError):
        said, rules = "the answer is not of the API; check the site and the credentials", []
    listed = f" ({'; '.join(rules)})" if rules else ""
    return f"{method} {path} was refused with {status}: {said}{listed}"


def read_all(path, **query):
    """Every record of a list, page by page. An order keeps records from moving between pages."""
    records, page = [], 1
    while True:
        got = call("GET", path, **{"orderBy": "id asc", **query, "pageSize": PAGE_SIZE, "page": page})
        records += got
        if len(got) < PAGE_SIZE:
            return records
        page += 1


def read_first(path, **query):
    """The first record of a list; None where it is empty."""
    return next(iter(call("GET", path, **{"orderBy": "id asc", **query, "pageSize": 1})), None)


def quoted(text):
    """A text as conditions take it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# --- The program. ---


def main(name):
    info = call("GET", "/system/info")
    print(f"Connected to version {info['version']}.")

    company = read_first("/company/companies", conditions=f"identifier={quoted(name)} or name={quoted(name)}")
    if company is None:
        raise ApiError(f"There is no company {name}.")
    print(f"Company {company['id']}: {company['name']}")

    # Ask for what you need: the right records, and of these the right fields.
    tickets = read_all(
        "/service/tickets",
        conditions=f"company/id={company['id']} and closedFlag=false",
        fields="id,summary,status/name",
    )
    print(f"Open tickets of the company: {len(tickets)}")
    for each in tickets[:5]:
        print(f"  #{each['id']} {each['summary']} - {each['status']['name']}")

    members = read_all("/system/members", conditions="inactiveFlag=false", fields="id,identifier,firstName,lastName")
    print(f"Active members: {len(members)}")
    for each in members[:5]:
        print(f"  {each['identifier']}: {each['firstName']} {each['lastName']}")

    board = read_first("/service/boards", conditions="inactiveFlag=false and projectFlag=false")
    if board is None:
        raise ApiError("There is no service board that these credentials may see.")
    ticket = call("POST", "/service/tickets", {
        "summary": "Printer prints blank pages",
        "recordType": "ServiceTicket",
        "company": {"id": company["id"]},
        "board": {"id": board["id"]},
        "initialDescription": "Since this morning, on every floor.",
    })
    print(f"Made ticket #{ticket['id']} on {ticket['board']['name']} - {ticket['status']['name']}")

    note = call("POST", f"/service/tickets/{ticket['id']}/notes", {
        "text": "The toner is at its end. A new one is on its way.",
        "internalAnalysisFlag": True,
    })
    print(f"Added internal note {note['id']}")

    # Who enters the time is who calls, and work role and work type are the member's, unless the body says otherwise.
    end = time.time()
    entry = call("POST", "/time/entries", {
        "chargeToType": "ServiceTicket",
        "chargeToId": ticket["id"],
        "timeStart": timestamp(end - 30 * 60),
        "timeEnd": timestamp(end),
        "notes": "Looked at the printer.",
    })
    print(f"Added time entry {entry['id']}: {entry['actualHours']} hours by {entry['member']['name']}")

    ticket = call("GET", f"/service/tickets/{ticket['id']}")
    notes = read_all(f"/service/tickets/{ticket['id']}/notes")
    print(f"Ticket #{ticket['id']} now has {len(notes)} notes and {ticket['actualHours']} hours.")


def timestamp(seconds):
    """As the API takes it: UTC, in whole seconds."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


if __name__ == "__main__":
    try:
        if len(sys.argv) != 2:
            raise ApiError("Name a company: python3 ticket_with_time.py COMPANY")
        main(sys.argv[1])
    except ApiError as error:
        sys.exit(f"Error: {error}")
