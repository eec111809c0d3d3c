// Code generated from openapi.yaml by scripts/generate; DO NOT EDIT.

// Package headrace is a client of the event source mapping API. Every method answers what the API answers, or an *Error.
package headrace

import (
	"bytes"
	"context"
	"encoding/base64"
	"io"
	"iter"
	"net/http"
)

// Client speaks to one server.
type Client struct {
	raw *ClientWithResponses
}

// New makes a client of the server at a URL such as http://127.0.0.1:4566.
func New(url string, options ...ClientOption) (*Client, error) {
	raw, err := NewClientWithResponses(url, options...)
	if err != nil {
		return nil, err
	}
	return &Client{raw: raw}, nil
}

// Mapping is a new mapping: one type for each kind of source.
type Mapping interface {
	request() (CreateEventSourceMappingRequest, error)
}

func (m KinesisStreamMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromKinesisStreamMapping(m)
	return r, err
}

func (m KinesisStreamMappingAtTimestamp) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromKinesisStreamMappingAtTimestamp(m)
	return r, err
}

func (m DynamoDBStreamMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromDynamoDBStreamMapping(m)
	return r, err
}

func (m SqsQueueMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromSqsQueueMapping(m)
	return r, err
}

func (m SqsQueueMappingWithWindow) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromSqsQueueMappingWithWindow(m)
	return r, err
}

func (m SqsFifoQueueMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromSqsFifoQueueMapping(m)
	return r, err
}

func (m MskMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromMskMapping(m)
	return r, err
}

func (m SelfManagedKafkaMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromSelfManagedKafkaMapping(m)
	return r, err
}

func (m ActiveMqMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromActiveMqMapping(m)
	return r, err
}

func (m RabbitMqMapping) request() (r CreateEventSourceMappingRequest, err error) {
	err = r.FromRabbitMqMapping(m)
	return r, err
}

// ListEventSourceMappings: List mappings, page by page.
func (c *Client) ListEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsParams) (*EventSourceMappingPage, error) {
	answer, err := c.raw.ListEventSourceMappingsWithResponse(ctx, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// AllEventSourceMappings gives what ListEventSourceMappings gives, page after page. An error ends it.
func (c *Client) AllEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsParams) iter.Seq2[EventSourceMappingConfiguration, error] {
	return func(yield func(EventSourceMappingConfiguration, error) bool) {
		var asked ListEventSourceMappingsParams
		if params != nil {
			asked = *params
		}
		for {
			page, err := c.ListEventSourceMappings(ctx, &asked)
			if err != nil {
				yield(EventSourceMappingConfiguration{}, err)
				return
			}
			entries := page.EventSourceMappings
			for _, one := range entries {
				if !yield(one, nil) {
					return
				}
			}
			if page.NextMarker == nil {
				return
			}
			asked.Marker = page.NextMarker
		}
	}
}

// CreateEventSourceMapping: Connect an event source to a function.
func (c *Client) CreateEventSourceMapping(ctx context.Context, body Mapping) (*EventSourceMappingConfiguration, error) {
	request, err := body.request()
	if err != nil {
		return nil, err
	}
	answer, err := c.raw.CreateEventSourceMappingWithResponse(ctx, request)
	if err != nil {
		return nil, err
	}
	if answer.JSON202 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON202, nil
}

// DeleteEventSourceMapping: Remove one mapping.
func (c *Client) DeleteEventSourceMapping(ctx context.Context, uuid UUID) (*EventSourceMappingConfiguration, error) {
	answer, err := c.raw.DeleteEventSourceMappingWithResponse(ctx, uuid)
	if err != nil {
		return nil, err
	}
	if answer.JSON202 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON202, nil
}

// GetEventSourceMapping: Read one mapping.
func (c *Client) GetEventSourceMapping(ctx context.Context, uuid UUID) (*EventSourceMappingConfiguration, error) {
	answer, err := c.raw.GetEventSourceMappingWithResponse(ctx, uuid)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// UpdateEventSourceMapping: Change one mapping.
func (c *Client) UpdateEventSourceMapping(ctx context.Context, uuid UUID, body UpdateEventSourceMappingJSONRequestBody) (*EventSourceMappingConfiguration, error) {
	answer, err := c.raw.UpdateEventSourceMappingWithResponse(ctx, uuid, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON202 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON202, nil
}

// ListFunctions: List functions, page by page.
func (c *Client) ListFunctions(ctx context.Context, params *ListFunctionsParams) (*FunctionPage, error) {
	answer, err := c.raw.ListFunctionsWithResponse(ctx, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// AllFunctions gives what ListFunctions gives, page after page. An error ends it.
func (c *Client) AllFunctions(ctx context.Context, params *ListFunctionsParams) iter.Seq2[FunctionConfiguration, error] {
	return func(yield func(FunctionConfiguration, error) bool) {
		var asked ListFunctionsParams
		if params != nil {
			asked = *params
		}
		for {
			page, err := c.ListFunctions(ctx, &asked)
			if err != nil {
				yield(FunctionConfiguration{}, err)
				return
			}
			entries := page.Functions
			for _, one := range entries {
				if !yield(one, nil) {
					return
				}
			}
			if page.NextMarker == nil {
				return
			}
			asked.Marker = page.NextMarker
		}
	}
}

// CreateFunction: Deploy a function.
func (c *Client) CreateFunction(ctx context.Context, body CreateFunctionJSONRequestBody) (*FunctionConfiguration, error) {
	answer, err := c.raw.CreateFunctionWithResponse(ctx, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON201 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON201, nil
}

// DeleteFunction: Remove a function, or one version of it.
func (c *Client) DeleteFunction(ctx context.Context, functionName FunctionPath, params *DeleteFunctionParams) error {
	answer, err := c.raw.DeleteFunctionWithResponse(ctx, functionName, params)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// GetFunction: Read one function.
func (c *Client) GetFunction(ctx context.Context, functionName FunctionPath, params *GetFunctionParams) (*FunctionDetails, error) {
	answer, err := c.raw.GetFunctionWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// ListAliases: List a function's aliases, page by page.
func (c *Client) ListAliases(ctx context.Context, functionName FunctionPath, params *ListAliasesParams) (*AliasPage, error) {
	answer, err := c.raw.ListAliasesWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// AllAliases gives what ListAliases gives, page after page. An error ends it.
func (c *Client) AllAliases(ctx context.Context, functionName FunctionPath, params *ListAliasesParams) iter.Seq2[AliasConfiguration, error] {
	return func(yield func(AliasConfiguration, error) bool) {
		var asked ListAliasesParams
		if params != nil {
			asked = *params
		}
		for {
			page, err := c.ListAliases(ctx, functionName, &asked)
			if err != nil {
				yield(AliasConfiguration{}, err)
				return
			}
			entries := page.Aliases
			for _, one := range entries {
				if !yield(one, nil) {
					return
				}
			}
			if page.NextMarker == nil {
				return
			}
			asked.Marker = page.NextMarker
		}
	}
}

// CreateAlias: Name a version.
func (c *Client) CreateAlias(ctx context.Context, functionName FunctionPath, body CreateAliasJSONRequestBody) (*AliasConfiguration, error) {
	answer, err := c.raw.CreateAliasWithResponse(ctx, functionName, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON201 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON201, nil
}

// DeleteAlias: Remove an alias.
func (c *Client) DeleteAlias(ctx context.Context, functionName FunctionPath, name AliasPath) error {
	answer, err := c.raw.DeleteAliasWithResponse(ctx, functionName, name)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// GetAlias: Read one alias.
func (c *Client) GetAlias(ctx context.Context, functionName FunctionPath, name AliasPath) (*AliasConfiguration, error) {
	answer, err := c.raw.GetAliasWithResponse(ctx, functionName, name)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// UpdateAlias: Move an alias.
func (c *Client) UpdateAlias(ctx context.Context, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody) (*AliasConfiguration, error) {
	answer, err := c.raw.UpdateAliasWithResponse(ctx, functionName, name, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// UpdateFunctionCode: Replace a function's code.
func (c *Client) UpdateFunctionCode(ctx context.Context, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody) (*FunctionConfiguration, error) {
	answer, err := c.raw.UpdateFunctionCodeWithResponse(ctx, functionName, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetFunctionConfiguration: Read the configuration of one version.
func (c *Client) GetFunctionConfiguration(ctx context.Context, functionName FunctionPath, params *GetFunctionConfigurationParams) (*FunctionConfiguration, error) {
	answer, err := c.raw.GetFunctionConfigurationWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// UpdateFunctionConfiguration: Change how a function runs.
func (c *Client) UpdateFunctionConfiguration(ctx context.Context, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody) (*FunctionConfiguration, error) {
	answer, err := c.raw.UpdateFunctionConfigurationWithResponse(ctx, functionName, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetPolicy: Read a policy.
func (c *Client) GetPolicy(ctx context.Context, functionName FunctionPath, params *GetPolicyParams) (*FunctionPolicy, error) {
	answer, err := c.raw.GetPolicyWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// AddPermission: Add a statement to a policy.
func (c *Client) AddPermission(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody) (*AddedPermission, error) {
	answer, err := c.raw.AddPermissionWithResponse(ctx, functionName, params, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON201 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON201, nil
}

// RemovePermission: Remove a statement from a policy.
func (c *Client) RemovePermission(ctx context.Context, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams) error {
	answer, err := c.raw.RemovePermissionWithResponse(ctx, functionName, statementID, params)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// ListVersionsByFunction: List a function's versions, page by page.
func (c *Client) ListVersionsByFunction(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams) (*VersionPage, error) {
	answer, err := c.raw.ListVersionsByFunctionWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// AllVersionsByFunction gives what ListVersionsByFunction gives, page after page. An error ends it.
func (c *Client) AllVersionsByFunction(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams) iter.Seq2[FunctionConfiguration, error] {
	return func(yield func(FunctionConfiguration, error) bool) {
		var asked ListVersionsByFunctionParams
		if params != nil {
			asked = *params
		}
		for {
			page, err := c.ListVersionsByFunction(ctx, functionName, &asked)
			if err != nil {
				yield(FunctionConfiguration{}, err)
				return
			}
			entries := page.Versions
			for _, one := range entries {
				if !yield(one, nil) {
					return
				}
			}
			if page.NextMarker == nil {
				return
			}
			asked.Marker = page.NextMarker
		}
	}
}

// PublishVersion: Publish a version.
func (c *Client) PublishVersion(ctx context.Context, functionName FunctionPath, body PublishVersionJSONRequestBody) (*FunctionConfiguration, error) {
	answer, err := c.raw.PublishVersionWithResponse(ctx, functionName, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON201 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON201, nil
}

// UntagResource: Take tags from a function or a mapping.
func (c *Client) UntagResource(ctx context.Context, resource ResourcePath, params *UntagResourceParams) error {
	answer, err := c.raw.UntagResourceWithResponse(ctx, resource, params)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// ListTags: Read the tags of a function or a mapping.
func (c *Client) ListTags(ctx context.Context, resource ResourcePath) (*ResourceTags, error) {
	answer, err := c.raw.ListTagsWithResponse(ctx, resource)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// TagResource: Tag a function or a mapping.
func (c *Client) TagResource(ctx context.Context, resource ResourcePath, body TagResourceJSONRequestBody) error {
	answer, err := c.raw.TagResourceWithResponse(ctx, resource, body)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// DeleteFunctionConcurrency: Take a function's limit away.
func (c *Client) DeleteFunctionConcurrency(ctx context.Context, functionName FunctionPath) error {
	answer, err := c.raw.DeleteFunctionConcurrencyWithResponse(ctx, functionName)
	if err != nil {
		return err
	}
	if answer.StatusCode() != 204 {
		return errorOf(answer.HTTPResponse, answer.Body)
	}
	return nil
}

// PutFunctionConcurrency: Limit how often a function runs at once.
func (c *Client) PutFunctionConcurrency(ctx context.Context, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody) (*Concurrency, error) {
	answer, err := c.raw.PutFunctionConcurrencyWithResponse(ctx, functionName, body)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetFunctionConcurrency: Read a function's limit.
func (c *Client) GetFunctionConcurrency(ctx context.Context, functionName FunctionPath) (*Concurrency, error) {
	answer, err := c.raw.GetFunctionConcurrencyWithResponse(ctx, functionName)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetFunctionCodeSigningConfig: Read a function's code signing configuration.
func (c *Client) GetFunctionCodeSigningConfig(ctx context.Context, functionName FunctionPath) (*FunctionCodeSigningConfig, error) {
	answer, err := c.raw.GetFunctionCodeSigningConfigWithResponse(ctx, functionName)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetRuntimeManagementConfig: Read how a function's runtime is updated.
func (c *Client) GetRuntimeManagementConfig(ctx context.Context, functionName FunctionPath, params *GetRuntimeManagementConfigParams) (*RuntimeManagementConfig, error) {
	answer, err := c.raw.GetRuntimeManagementConfigWithResponse(ctx, functionName, params)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// GetFunctionRecursionConfig: Read what becomes of invocations that go in circles.
func (c *Client) GetFunctionRecursionConfig(ctx context.Context, functionName FunctionPath) (*FunctionRecursionConfig, error) {
	answer, err := c.raw.GetFunctionRecursionConfigWithResponse(ctx, functionName)
	if err != nil {
		return nil, err
	}
	if answer.JSON200 == nil {
		return nil, errorOf(answer.HTTPResponse, answer.Body)
	}
	return answer.JSON200, nil
}

// Invocation is what a function answered.
type Invocation struct {
	// Status is 200 for an answer, 202 for an event that is kept for later, 204 for a dry run.
	Status  int
	Payload []byte
	// FunctionError is Handled or Unhandled when the function failed.
	FunctionError   string
	ExecutedVersion string
	// Log has the last 4 KB of the log, if they were asked for.
	Log string
}

// Invoke calls a function. A function that failed is an answer, too: look at FunctionError.
func (c *Client) Invoke(ctx context.Context, functionName string, payload []byte, params *InvokeParams) (*Invocation, error) {
	if params == nil {
		params = &InvokeParams{}
	}
	answer, err := c.raw.ClientInterface.InvokeWithBody(ctx, functionName, params, "application/octet-stream", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode >= http.StatusBadRequest {
		return nil, errorOf(answer, body)
	}
	log, _ := base64.StdEncoding.DecodeString(answer.Header.Get("x-amz-log-result"))
	return &Invocation{
		Status:          answer.StatusCode,
		Payload:         body,
		FunctionError:   answer.Header.Get("x-amz-function-error"),
		ExecutedVersion: answer.Header.Get("x-amz-executed-version"),
		Log:             string(log),
	}, nil
}

// Value is a pointer to a value, as optional members want it.
func Value[T any](value T) *T {
	return &value
}
