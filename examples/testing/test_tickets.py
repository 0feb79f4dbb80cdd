"""Tests against a Reeve that runs at REEVE_URL, each with a company of its own. For pytest, or python3 -m unittest."""

import base64
import json
import os
import unittest
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ.get("REEVE_URL", "http://127.0.0.1:9180")


def send(method, url, body=None, headers=None):
    """The status and the JSON of an answer, whatever the status."""
    data = None if body is None else json.dumps(body).encode()
    sent = {"Content-Type": "application/json", **(headers or {})}
    request = urllib.request.Request(url, data=data, method=method, headers=sent)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


class Tickets(unittest.TestCase):
    def setUp(self):
        _, self.keys = send("POST", f"{URL}/_reeve/tenants/demo/fork", {})

    def tearDown(self):
        send("DELETE", f"{URL}/_reeve/tenants/{self.keys['company']}")

    def call(self, method, path, body=None):
        login = "{company}+{publicKey}:{privateKey}".format(**self.keys)
        headers = {
            "Authorization": "Basic " + base64.b64encode(login.encode()).decode(),
            "clientId": self.keys["clientId"],
        }
        return send(method, f"{URL}/v4_6_release/apis/3.0{path}", body, headers)

    def test_opens_a_ticket(self):
        status, _ = self.call("POST", "/service/tickets", {"summary": "Printer", "company": {"id": 2}})
        self.assertEqual(status, 201)

    def test_has_a_ticket_whose_answer_was_lost(self):
        fault = {"company": self.keys["company"], "method": "POST", "moment": "after"}
        send("POST", f"{URL}/_reeve/faults", fault)
        status, _ = self.call("POST", "/service/tickets", {"summary": "Lost", "company": {"id": 2}})
        self.assertEqual(status, 500)
        query = urllib.parse.urlencode({"conditions": 'summary="Lost"', "fields": "id"})
        _, found = self.call("GET", f"/service/tickets?{query}")
        self.assertEqual(len(found), 1)


if __name__ == "__main__":
    unittest.main()
