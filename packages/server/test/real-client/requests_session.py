"""What a Python program does for a new customer, by the library requests: makes a company and what belongs to it, reads
each where it would look for it, and takes it down. Prints a line of JSON for each version: its name, and the error."""

import json
import os
import traceback

import requests

BASE = f"https://{os.environ['CLIENT_HOST']}/v4_6_release/apis/3.0"


def session(version):
    """A session that signs in with the keys, and asks for a version where one is given."""
    made = requests.Session()
    made.auth = (
        f"{os.environ['CLIENT_COMPANY']}+{os.environ['CLIENT_PUBLIC_KEY']}",
        os.environ["CLIENT_PRIVATE_KEY"],
    )
    made.headers["clientId"] = "00000000-0000-4000-8000-000000000000"
    if version:
        made.headers["Accept"] = f"application/vnd.connectwise.com+json; version={version}"
    return made


def read(response):
    """The JSON of an answer; an error with its text when it is a refusal."""
    if not response.ok:
        raise RuntimeError(f"{response.request.method} {response.url}: {response.status_code} {response.text}")
    return response.json() if response.content else None


def everything(http, path, **params):
    """All records of a list, page by page by the links in the answers, two a page."""
    records, url, params = [], BASE + path, {"pageSize": 2, **params}
    while url:
        response = http.get(url, params=params)
        records += read(response)
        url, params = response.links.get("next", {}).get("url"), None
    return records


def whole_flow(http, identifier):
    made = []

    def make(path, **body):
        record = read(http.post(BASE + path, json=body))
        made.append(f"{path}/{record['id']}")
        return record

    company = make(
        "/company/companies",
        identifier=identifier,
        name=f"Company {identifier}",
        site={"name": "Main"},
        status={"name": "Active"},
        types=[{"id": 1}],
    )
    owner = {"company": {"id": company["id"]}}
    for number in range(5):
        make("/company/contacts", firstName=f"Ann {number}", lastName="Lee", **owner)
    contacts = everything(http, "/company/contacts", conditions=f"company/id={company['id']}", orderBy="id asc")
    assert [each["firstName"] for each in contacts] == [f"Ann {number}" for number in range(5)], contacts
    ticket = make("/service/tickets", summary="No sound", board={"id": 1}, contact={"id": contacts[0]["id"]}, **owner)
    path = f"/service/tickets/{ticket['id']}"
    make(f"{path}/notes", text="Seen to", internalAnalysisFlag=True)
    make(
        "/time/entries",
        chargeToType="ServiceTicket",
        chargeToId=ticket["id"],
        timeStart="2025-03-03T09:00:00Z",
        timeEnd="2025-03-03T09:45:00Z",
    )
    assert read(http.get(BASE + path))["actualHours"] == 0.75
    changed = read(http.patch(BASE + path, json=[{"op": "replace", "path": "summary", "value": "Sound again"}]))
    assert changed["summary"] == "Sound again"
    cleared = read(http.patch(BASE + path, json=[{"op": "replace", "path": "contact", "value": ""}]))
    assert cleared.get("contact") is None
    assert read(http.get(BASE + "/service/tickets/count", params={"conditions": f"id={ticket['id']} and contact=null"})) == {
        "count": 1
    }
    document = read(
        http.post(
            BASE + "/system/documents",
            data={"recordType": "Ticket", "recordId": ticket["id"], "title": "Log"},
            files={"file": ("log.txt", b"line", "text/plain")},
        )
    )
    assert http.get(f"{BASE}/system/documents/{document['id']}/download").content == b"line"
    read(http.delete(f"{BASE}/system/documents/{document['id']}"))
    read(http.put(BASE + path, json=read(http.get(BASE + path))))
    for each in reversed(made):
        read(http.delete(BASE + each))
        assert http.get(BASE + each).status_code == 404, each


for name in ("", "2022.1", "2025.1"):
    try:
        whole_flow(session(name), f"python{name.replace('.', '')}")
        error = None
    except Exception:  # what went wrong is told to the test that reads these lines
        error = traceback.format_exc()
    print(json.dumps({"name": name or "newest", "error": error}))
