"""Policies of functions, as kept data: statements are shown as the cloud writes them, and never enforced."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast
from uuid import NAMESPACE_URL, uuid5

from headrace.api.named import Names, check_revision
from headrace.arns import FunctionRef
from headrace.deployed import LATEST, DeployedFunction
from headrace.errors import ConflictError, InvalidParameterError, NotFoundError, PolicyLengthExceededError
from headrace_api.models import AddedPermission, AddPermissionRequest, FunctionPolicy

#: The most bytes of one policy (documented).
MAXIMUM_POLICY_BYTES = 20_480
#: Where each member of a request stands among the conditions of a statement.
_CONDITIONS = (
    ("SourceArn", "ArnLike", "AWS:SourceArn"),
    ("SourceAccount", "StringEquals", "AWS:SourceAccount"),
    ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
    ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
    ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
    ("InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"),
)


class Permissions:
    """Implements `PermissionsOperations`."""

    def __init__(self, names: Names) -> None:
        self._names = names

    async def add_permission(
        self, function_name: str, qualifier: str | None, body: AddPermissionRequest
    ) -> AddedPermission:
        """Raises NotFoundError, InvalidParameterError, ConflictError, PreconditionFailedError and
        PolicyLengthExceededError."""
        ref, function, statements = self._policy(function_name, qualifier)
        if ref.qualifier == LATEST:
            raise InvalidParameterError("We currently do not support adding policies for $LATEST.")
        check_revision(body.get("RevisionId"), _revision(ref, statements))
        sid = body["StatementId"]
        if any(one["Sid"] == sid for one in statements):
            raise ConflictError(
                f"The statement id ({sid}) provided already exists. "
                "Please provide a new statement id, or remove the existing statement."
            )
        statement = _statement(ref.arn, cast(dict[str, Any], body))
        after = (*statements, statement)
        if len(_text(after).encode()) > MAXIMUM_POLICY_BYTES:
            raise PolicyLengthExceededError(f"The final policy size is bigger than the limit ({MAXIMUM_POLICY_BYTES}).")
        self._put(function, ref, after)
        return {"Statement": json.dumps(statement, separators=(",", ":"))}

    async def get_policy(self, function_name: str, qualifier: str | None) -> FunctionPolicy:
        """Raises NotFoundError, also when there is no policy."""
        ref, _, statements = self._policy(function_name, qualifier)
        if not statements:
            raise NotFoundError("The resource you requested does not exist.")
        return {"Policy": _text(statements), "RevisionId": _revision(ref, statements)}

    async def remove_permission(
        self, function_name: str, statement_id: str, qualifier: str | None, revision_id: str | None
    ) -> None:
        """Raises NotFoundError and PreconditionFailedError."""
        ref, function, statements = self._policy(function_name, qualifier)
        kept = tuple(one for one in statements if one["Sid"] != statement_id)
        if len(kept) == len(statements):
            raise NotFoundError(f"Statement {statement_id} is not found in resource policy.")
        check_revision(revision_id, _revision(ref, statements))
        self._put(function, ref, kept)

    def _policy(
        self, function_name: str, qualifier: str | None
    ) -> tuple[FunctionRef, DeployedFunction, tuple[Mapping[str, Any], ...]]:
        ref = self._names.ref(function_name, qualifier)
        function = self._names.deployed(ref)
        self._names.version(function, ref)
        return ref, function, function.policies.get(ref.qualifier or "", ())

    def _put(self, function: DeployedFunction, ref: FunctionRef, statements: tuple[Mapping[str, Any], ...]) -> None:
        policies = {name: one for name, one in function.policies.items() if name != (ref.qualifier or "")}
        if statements:
            policies[ref.qualifier or ""] = statements
        self._names.store.put_function(replace(function, policies=policies))


def _statement(arn: str, body: Mapping[str, Any]) -> dict[str, Any]:
    statement: dict[str, Any] = {
        "Sid": body["StatementId"],
        "Effect": "Allow",
        "Principal": _principal(body["Principal"]),
        "Action": body["Action"],
        "Resource": arn,
    }
    conditions: dict[str, dict[str, str]] = {}
    for member, operator, key in _CONDITIONS:
        if member in body:
            value = body[member]
            conditions.setdefault(operator, {})[key] = str(value).lower() if isinstance(value, bool) else value
    if conditions:
        statement["Condition"] = conditions
    return statement


def _principal(principal: str) -> str | dict[str, str]:
    if principal == "*":
        return "*"
    if re.fullmatch("[0-9]{12}", principal):
        return {"AWS": f"arn:aws:iam::{principal}:root"}
    return {"AWS" if principal.startswith("arn:") else "Service": principal}


def _text(statements: Sequence[Mapping[str, Any]]) -> str:
    document = {"Version": "2012-10-17", "Id": "default", "Statement": list(statements)}
    return json.dumps(document, separators=(",", ":"))


def _revision(ref: FunctionRef, statements: Sequence[Mapping[str, Any]]) -> str:
    """A policy's revision follows from what it says, so nothing more is kept."""
    return str(uuid5(NAMESPACE_URL, f"{ref.arn}\n{_text(statements)}"))
