# Generated from openapi.yaml by scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.function_url_auth_type import (
    FunctionUrlAuthType,
    check_function_url_auth_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddPermissionRequest")


@_attrs_define
class AddPermissionRequest:
    """A statement: who may do what with the function.

    Attributes:
        statement_id (str): The statement's name, by which it can be removed.
        action (str): What may be done: an operation such as `lambda:InvokeFunction`, or `lambda:*`.
        principal (str): Who may: a service such as `s3.amazonaws.com`, an account, an ARN, or `*`.
        source_arn (str | Unset): Only on behalf of this resource, such as a bucket or a rule.
        source_account (str | Unset): Only on behalf of this account.
        principal_org_id (str | Unset): Only members of this organisation.
        event_source_token (str | Unset): Only with this token, which Alexa has.
        function_url_auth_type (FunctionUrlAuthType | Unset): Only through a function URL with this kind of sign-in.
        invoked_via_function_url (bool | Unset): Whether only through a function URL.
        revision_id (str | Unset): Changes with every change. A request that names one is refused when it is not the
            present one.
    """

    statement_id: str
    action: str
    principal: str
    source_arn: str | Unset = UNSET
    source_account: str | Unset = UNSET
    principal_org_id: str | Unset = UNSET
    event_source_token: str | Unset = UNSET
    function_url_auth_type: FunctionUrlAuthType | Unset = UNSET
    invoked_via_function_url: bool | Unset = UNSET
    revision_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        statement_id = self.statement_id

        action = self.action

        principal = self.principal

        source_arn = self.source_arn

        source_account = self.source_account

        principal_org_id = self.principal_org_id

        event_source_token = self.event_source_token

        function_url_auth_type: str | Unset = UNSET
        if not isinstance(self.function_url_auth_type, Unset):
            function_url_auth_type = self.function_url_auth_type

        invoked_via_function_url = self.invoked_via_function_url

        revision_id = self.revision_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "StatementId": statement_id,
                "Action": action,
                "Principal": principal,
            }
        )
        if source_arn is not UNSET:
            field_dict["SourceArn"] = source_arn
        if source_account is not UNSET:
            field_dict["SourceAccount"] = source_account
        if principal_org_id is not UNSET:
            field_dict["PrincipalOrgID"] = principal_org_id
        if event_source_token is not UNSET:
            field_dict["EventSourceToken"] = event_source_token
        if function_url_auth_type is not UNSET:
            field_dict["FunctionUrlAuthType"] = function_url_auth_type
        if invoked_via_function_url is not UNSET:
            field_dict["InvokedViaFunctionUrl"] = invoked_via_function_url
        if revision_id is not UNSET:
            field_dict["RevisionId"] = revision_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        statement_id = d.pop("StatementId")

        action = d.pop("Action")

        principal = d.pop("Principal")

        source_arn = d.pop("SourceArn", UNSET)

        source_account = d.pop("SourceAccount", UNSET)

        principal_org_id = d.pop("PrincipalOrgID", UNSET)

        event_source_token = d.pop("EventSourceToken", UNSET)

        _function_url_auth_type = d.pop("FunctionUrlAuthType", UNSET)
        function_url_auth_type: FunctionUrlAuthType | Unset
        if isinstance(_function_url_auth_type, Unset):
            function_url_auth_type = UNSET
        else:
            function_url_auth_type = check_function_url_auth_type(_function_url_auth_type)

        invoked_via_function_url = d.pop("InvokedViaFunctionUrl", UNSET)

        revision_id = d.pop("RevisionId", UNSET)

        add_permission_request = cls(
            statement_id=statement_id,
            action=action,
            principal=principal,
            source_arn=source_arn,
            source_account=source_account,
            principal_org_id=principal_org_id,
            event_source_token=event_source_token,
            function_url_auth_type=function_url_auth_type,
            invoked_via_function_url=invoked_via_function_url,
            revision_id=revision_id,
        )

        return add_permission_request
