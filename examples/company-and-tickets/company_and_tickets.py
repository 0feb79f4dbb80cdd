#!/usr/bin/env python3
"""Finds or makes a company and its contact, takes a ticket from opening to closing, and shows what refusals look like.

    python3 company_and_tickets.py IDENTIFIER NAME EMAIL      (of the company, of the company, of its contact)
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


def main(identifier, name, email):
    company = find_company(identifier, name)
    contact = find_contact(company, email)
    ticket = open_and_close(company, contact)
    show_refusals(ticket)

    tickets = read_all("/service/tickets", conditions=f"company/id={company['id']}", fields="id,closedFlag")
    closed = [each for each in tickets if each["closedFlag"]]
    print(f"Tickets of the company: {len(tickets)}, closed: {len(closed)}")


def find_company(identifier, name):
    company = read_first("/company/companies", conditions=f"identifier={quoted(identifier)}")
    if company:
        print(f"Found company {company['id']}: {company['name']}")
        return company
    kind = read_first("/company/companies/types")
    company = call("POST", "/company/companies", {
        "identifier": identifier,
        "name": name,
        "site": {"name": "Main"},
        "types": [{"id": kind["id"]}] if kind else [],
    })
    print(f"Made company {company['id']}: {company['name']}")
    return company


def find_contact(company, email):
    # What is in a list of the record is asked for by childConditions.
    contact = read_first(
        "/company/contacts",
        conditions=f"company/id={company['id']}",
        childConditions=f"communicationItems/value={quoted(email)}",
    )
    if contact:
        print(f"Found contact {contact['id']}: {contact['firstName']}")
        return contact
    kind = read_first("/company/communicationTypes", conditions="emailFlag=true")
    contact = call("POST", "/company/contacts", {
        "firstName": email.split("@")[0],
        "company": {"id": company["id"]},
        "communicationItems": [{"type": {"id": kind["id"]}, "value": email, "defaultFlag": True}] if kind else [],
    })
    print(f"Made contact {contact['id']}: {contact['firstName']}")
    return contact


def open_and_close(company, contact):
    ticket = call("POST", "/service/tickets", {
        "summary": "Cannot sign in",
        "company": {"id": company["id"]},
        "contact": {"id": contact["id"]},
    })
    print(f"Made ticket #{ticket['id']} on {ticket['board']['name']} - {ticket['status']['name']}")

    # A PATCH is a list of operations. A reference is replaced as a whole, by its id.
    path = f"/service/tickets/{ticket['id']}"
    ticket = call("PATCH", path, [
        {"op": "replace", "path": "summary", "value": "Cannot sign in since the password was changed"},
        {"op": "replace", "path": "customerUpdatedFlag", "value": True},
    ])
    print(f"Changed ticket #{ticket['id']}: {ticket['summary']}")

    # Statuses belong to their board, and names may occur on several: look for the id.
    statuses = f"/service/boards/{ticket['board']['id']}/statuses"
    done = read_first(statuses, conditions="closedStatus=true and inactive=false")
    if done is None:
        raise ApiError(f"The board {ticket['board']['name']} has no status that closes a ticket.")
    ticket = call("PATCH", path, [{"op": "replace", "path": "status", "value": {"id": done["id"]}}])
    print(f"Closed ticket #{ticket['id']} - {ticket['status']['name']}")
    return ticket


def show_refusals(ticket):
    """Two mistakes made on purpose: a refusal says what was wrong, and sending it again would not help."""
    try:
        call("POST", "/service/tickets", {"company": {"id": ticket["company"]["id"]}})
    except ApiError as error:
        print(f"As it should be, {error}")
    try:
        call("GET", "/service/tickets/999999999")
    except ApiError as error:
        print(f"As it should be, {error}")


if __name__ == "__main__":
    try:
        if len(sys.argv) != 4:
            raise ApiError("Name the company and its contact: python3 company_and_tickets.py IDENTIFIER NAME EMAIL")
        main(*sys.argv[1:])
    except ApiError as error:
        sys.exit(f"Error: {error}")
