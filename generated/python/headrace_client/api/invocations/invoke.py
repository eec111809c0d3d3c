# Generated from openapi.yaml by scripts/generate; do not edit.
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invalid_parameter_value_exception import InvalidParameterValueException
from ...models.invalid_request_content_exception import InvalidRequestContentException
from ...models.invocation_type import InvocationType
from ...models.log_type import LogType
from ...models.request_too_large_exception import RequestTooLargeException
from ...models.resource_not_found_exception import ResourceNotFoundException
from ...models.service_exception import ServiceException
from ...models.too_many_requests_exception import TooManyRequestsException
from ...models.unsupported_media_type_exception import UnsupportedMediaTypeException
from ...models.validation_exception import ValidationException
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    function_name: str,
    *,
    body: File | Unset = UNSET,
    qualifier: str | Unset = UNSET,
    x_amz_invocation_type: InvocationType | Unset = UNSET,
    x_amz_log_type: LogType | Unset = UNSET,
    x_amz_client_context: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_amz_invocation_type, Unset):
        headers["X-Amz-Invocation-Type"] = str(x_amz_invocation_type)

    if not isinstance(x_amz_log_type, Unset):
        headers["X-Amz-Log-Type"] = str(x_amz_log_type)

    if not isinstance(x_amz_client_context, Unset):
        headers["X-Amz-Client-Context"] = x_amz_client_context

    params: dict[str, Any] = {}

    params["Qualifier"] = qualifier

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2015-03-31/functions/{function_name}/invocations".format(
            function_name=quote(str(function_name), safe=""),
        ),
        "params": params,
    }

    if not isinstance(body, Unset):
        _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    if response.status_code == 200:
        response_200 = response.json()
        return response_200

    if response.status_code == 202:
        response_202 = cast(Any, None)
        return response_202

    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if response.status_code == 400:

        def _parse_response_400(
            data: object,
        ) -> InvalidParameterValueException | InvalidRequestContentException | ValidationException:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_invocation_request_error_type_0 = InvalidParameterValueException.from_dict(data)

                return componentsschemas_invocation_request_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_invocation_request_error_type_1 = InvalidRequestContentException.from_dict(data)

                return componentsschemas_invocation_request_error_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_invocation_request_error_type_2 = ValidationException.from_dict(data)

            return componentsschemas_invocation_request_error_type_2

        response_400 = _parse_response_400(response.json())

        return response_400

    if response.status_code == 404:
        response_404 = ResourceNotFoundException.from_dict(response.json())

        return response_404

    if response.status_code == 413:
        response_413 = RequestTooLargeException.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = UnsupportedMediaTypeException.from_dict(response.json())

        return response_415

    if response.status_code == 429:
        response_429 = TooManyRequestsException.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ServiceException.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: File | Unset = UNSET,
    qualifier: str | Unset = UNSET,
    x_amz_invocation_type: InvocationType | Unset = UNSET,
    x_amz_log_type: LogType | Unset = UNSET,
    x_amz_client_context: str | Unset = UNSET,
) -> Response[
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Call a function

     Gives the body to the function as its event. Its answer is waited for, unless the invocation type is
    `Event`: then the event is kept until it is done with, and a failure is tried again. What the
    function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there
    when it did.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        x_amz_invocation_type (InvocationType | Unset): RequestResponse, the default, waits for
            the answer. Event keeps the event and answers at once. DryRun only looks whether the
            function is there.
        x_amz_log_type (LogType | Unset): With Tail, the last 4 KB of the invocation's log come
            with the answer. None by default.
        x_amz_client_context (str | Unset): A JSON object in base64, of at most 3583 bytes.
        body (File | Unset): A JSON document as bytes: to the function, or from it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | InvalidRequestContentException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        body=body,
        qualifier=qualifier,
        x_amz_invocation_type=x_amz_invocation_type,
        x_amz_log_type=x_amz_log_type,
        x_amz_client_context=x_amz_client_context,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: File | Unset = UNSET,
    qualifier: str | Unset = UNSET,
    x_amz_invocation_type: InvocationType | Unset = UNSET,
    x_amz_log_type: LogType | Unset = UNSET,
    x_amz_client_context: str | Unset = UNSET,
) -> (
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Call a function

     Gives the body to the function as its event. Its answer is waited for, unless the invocation type is
    `Event`: then the event is kept until it is done with, and a failure is tried again. What the
    function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there
    when it did.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        x_amz_invocation_type (InvocationType | Unset): RequestResponse, the default, waits for
            the answer. Event keeps the event and answers at once. DryRun only looks whether the
            function is there.
        x_amz_log_type (LogType | Unset): With Tail, the last 4 KB of the invocation's log come
            with the answer. None by default.
        x_amz_client_context (str | Unset): A JSON object in base64, of at most 3583 bytes.
        body (File | Unset): A JSON document as bytes: to the function, or from it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | InvalidRequestContentException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return sync_detailed(
        function_name=function_name,
        client=client,
        body=body,
        qualifier=qualifier,
        x_amz_invocation_type=x_amz_invocation_type,
        x_amz_log_type=x_amz_log_type,
        x_amz_client_context=x_amz_client_context,
    ).parsed


async def asyncio_detailed(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: File | Unset = UNSET,
    qualifier: str | Unset = UNSET,
    x_amz_invocation_type: InvocationType | Unset = UNSET,
    x_amz_log_type: LogType | Unset = UNSET,
    x_amz_client_context: str | Unset = UNSET,
) -> Response[
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
]:
    """Call a function

     Gives the body to the function as its event. Its answer is waited for, unless the invocation type is
    `Event`: then the event is kept until it is done with, and a failure is tried again. What the
    function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there
    when it did.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        x_amz_invocation_type (InvocationType | Unset): RequestResponse, the default, waits for
            the answer. Event keeps the event and answers at once. DryRun only looks whether the
            function is there.
        x_amz_log_type (LogType | Unset): With Tail, the last 4 KB of the invocation's log come
            with the answer. None by default.
        x_amz_client_context (str | Unset): A JSON object in base64, of at most 3583 bytes.
        body (File | Unset): A JSON document as bytes: to the function, or from it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | InvalidParameterValueException | InvalidRequestContentException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException]
    """

    kwargs = _get_kwargs(
        function_name=function_name,
        body=body,
        qualifier=qualifier,
        x_amz_invocation_type=x_amz_invocation_type,
        x_amz_log_type=x_amz_log_type,
        x_amz_client_context=x_amz_client_context,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    function_name: str,
    *,
    client: AuthenticatedClient | Client,
    body: File | Unset = UNSET,
    qualifier: str | Unset = UNSET,
    x_amz_invocation_type: InvocationType | Unset = UNSET,
    x_amz_log_type: LogType | Unset = UNSET,
    x_amz_client_context: str | Unset = UNSET,
) -> (
    Any
    | InvalidParameterValueException
    | InvalidRequestContentException
    | ValidationException
    | RequestTooLargeException
    | ResourceNotFoundException
    | ServiceException
    | TooManyRequestsException
    | UnsupportedMediaTypeException
    | None
):
    """Call a function

     Gives the body to the function as its event. Its answer is waited for, unless the invocation type is
    `Event`: then the event is kept until it is done with, and a failure is tried again. What the
    function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there
    when it did.

    Args:
        function_name (str): A function: its name, its name and a version or alias, its ARN with
            or without those, or the part of the ARN that begins with the account. A name that stands
            alone has at most 64 characters.
        qualifier (str | Unset): A version's number, `$LATEST`, or an alias.
        x_amz_invocation_type (InvocationType | Unset): RequestResponse, the default, waits for
            the answer. Event keeps the event and answers at once. DryRun only looks whether the
            function is there.
        x_amz_log_type (LogType | Unset): With Tail, the last 4 KB of the invocation's log come
            with the answer. None by default.
        x_amz_client_context (str | Unset): A JSON object in base64, of at most 3583 bytes.
        body (File | Unset): A JSON document as bytes: to the function, or from it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | InvalidParameterValueException | InvalidRequestContentException | ValidationException | RequestTooLargeException | ResourceNotFoundException | ServiceException | TooManyRequestsException | UnsupportedMediaTypeException
    """

    return (
        await asyncio_detailed(
            function_name=function_name,
            client=client,
            body=body,
            qualifier=qualifier,
            x_amz_invocation_type=x_amz_invocation_type,
            x_amz_log_type=x_amz_log_type,
            x_amz_client_context=x_amz_client_context,
        )
    ).parsed
