// Reads a plan, leads each kind of mapping through its life, and sends each vector by the generated client; raw where its
// types have no room for the request.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"headrace"
)

type vector struct {
	ID        string            `json:"id"`
	Operation string            `json:"operation"`
	Variant   string            `json:"variant"`
	Method    string            `json:"method"`
	Path      string            `json:"path"`
	Body      json.RawMessage   `json:"body"`
	Raw       *string           `json:"raw"`
	Headers   map[string]string `json:"headers"`
}

var plan struct {
	URL     string                     `json:"url"`
	Creates map[string]json.RawMessage `json:"creates"`
	Vectors []vector                   `json:"vectors"`
	Errors  struct {
		URL   string   `json:"url"`
		Names []string `json:"names"`
	} `json:"errors"`
}

var (
	ctx    = context.Background()
	client *headrace.Client
)

const mappings = "/2015-03-31/event-source-mappings/"

// read is a body as a type of the client, if that says the same.
func read[T any](body json.RawMessage) (found T, same bool) {
	if json.Unmarshal(body, &found) != nil {
		return found, false
	}
	again, err := json.Marshal(found)
	if err != nil {
		return found, false
	}
	var before, after any
	if json.Unmarshal(body, &before) != nil || json.Unmarshal(again, &after) != nil {
		return found, false
	}
	return found, reflect.DeepEqual(before, after)
}

func as[T headrace.Mapping](body json.RawMessage) (headrace.Mapping, bool) {
	return read[T](body)
}

var variants = map[string]func(json.RawMessage) (headrace.Mapping, bool){
	"KinesisStreamMapping":            as[headrace.KinesisStreamMapping],
	"KinesisStreamMappingAtTimestamp": as[headrace.KinesisStreamMappingAtTimestamp],
	"DynamoDBStreamMapping":           as[headrace.DynamoDBStreamMapping],
	"SqsQueueMapping":                 as[headrace.SqsQueueMapping],
	"SqsQueueMappingWithWindow":       as[headrace.SqsQueueMappingWithWindow],
	"SqsFifoQueueMapping":             as[headrace.SqsFifoQueueMapping],
	"MskMapping":                      as[headrace.MskMapping],
	"SelfManagedKafkaMapping":         as[headrace.SelfManagedKafkaMapping],
	"ActiveMqMapping":                 as[headrace.ActiveMqMapping],
	"RabbitMqMapping":                 as[headrace.RabbitMqMapping],
}

func mappingOf(variant string, body json.RawMessage) (headrace.Mapping, bool) {
	if found, ok := variants[variant]; ok {
		return found(body)
	}
	for _, kind := range variants {
		if found, ok := kind(body); ok {
			return found, true
		}
	}
	return nil, false
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func refused(err, kind error) {
	if !errors.Is(err, kind) {
		must(fmt.Errorf("was not refused as %w: %v", kind, err))
	}
}

func say(line map[string]any) {
	text, err := json.Marshal(line)
	must(err)
	fmt.Println(string(text))
}

func removed(uuid string) {
	for range 500 {
		_, err := client.DeleteEventSourceMapping(ctx, uuid)
		if errors.Is(err, headrace.ErrResourceNotFoundException) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	must(fmt.Errorf("%s does not go", uuid))
}

func settled(uuid string) {
	for range 500 {
		found, err := client.GetEventSourceMapping(ctx, uuid)
		must(err)
		if found.State == "Disabled" {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	must(fmt.Errorf("%s does not settle", uuid))
}

func life(name string, body json.RawMessage) {
	mapping, ok := mappingOf(name, body)
	if !ok {
		must(fmt.Errorf("%s cannot be said", name))
	}
	made, err := client.CreateEventSourceMapping(ctx, mapping)
	must(err)
	_, err = client.CreateEventSourceMapping(ctx, mapping)
	refused(err, headrace.ErrResourceConflictException)
	settled(made.UUID)
	found, err := client.GetEventSourceMapping(ctx, made.UUID)
	must(err)
	changed, err := client.UpdateEventSourceMapping(ctx, made.UUID, headrace.UpdateEventSourceMappingRequest{BatchSize: headrace.Value(7)})
	must(err)
	if changed.BatchSize != 7 {
		must(fmt.Errorf("%s: %d", name, changed.BatchSize))
	}
	count, listed := 0, false
	for one, err := range client.AllEventSourceMappings(ctx, &headrace.ListEventSourceMappingsParams{MaxItems: headrace.Value(1)}) {
		must(err)
		count++
		listed = listed || one.UUID == found.UUID
	}
	if !listed || count < 2 {
		must(fmt.Errorf("%s is not listed", name))
	}
	_, err = client.UpdateEventSourceMapping(ctx, made.UUID, headrace.UpdateEventSourceMappingRequest{BatchSize: headrace.Value(0)})
	refused(err, headrace.ErrValidationException)
	removed(made.UUID)
	_, err = client.GetEventSourceMapping(ctx, made.UUID)
	refused(err, headrace.ErrResourceNotFoundException)
	say(map[string]any{"life": name})
}

// typed sends a vector by a method of the client; false where its types have no room for it.
func typed(one vector) (any, error, bool) {
	uuid := strings.TrimPrefix(one.Path, mappings)
	switch one.Operation {
	case "CreateEventSourceMapping":
		if body, ok := mappingOf(one.Variant, one.Body); ok {
			found, err := client.CreateEventSourceMapping(ctx, body)
			if err == nil {
				defer removed(found.UUID)
			}
			return found, err, true
		}
	case "UpdateEventSourceMapping":
		if body, ok := read[headrace.UpdateEventSourceMappingRequest](one.Body); ok {
			found, err := client.UpdateEventSourceMapping(ctx, uuid, body)
			return found, err, true
		}
	case "GetEventSourceMapping":
		found, err := client.GetEventSourceMapping(ctx, uuid)
		return found, err, true
	case "DeleteEventSourceMapping":
		found, err := client.DeleteEventSourceMapping(ctx, uuid)
		return found, err, true
	case "ListEventSourceMappings":
		asked, err := url.Parse(one.Path)
		must(err)
		var params headrace.ListEventSourceMappingsParams
		if name := asked.Query().Get("FunctionName"); name != "" {
			params.FunctionName = &name
		}
		if text := asked.Query().Get("MaxItems"); text != "" {
			number, err := strconv.Atoi(text)
			if err != nil {
				return nil, nil, false
			}
			params.MaxItems = &number
		}
		found, err := client.ListEventSourceMappings(ctx, &params)
		return found, err, true
	case "CreateFunction":
		if body, ok := read[headrace.CreateFunctionRequest](one.Body); ok {
			found, err := client.CreateFunction(ctx, body)
			return found, err, true
		}
	case "UpdateFunctionConfiguration":
		if body, ok := read[headrace.UpdateFunctionConfigurationRequest](one.Body); ok {
			found, err := client.UpdateFunctionConfiguration(ctx, "vectors", body)
			return found, err, true
		}
	case "CreateAlias":
		if body, ok := read[headrace.CreateAliasRequest](one.Body); ok {
			found, err := client.CreateAlias(ctx, "vectors", body)
			return found, err, true
		}
	case "PutFunctionConcurrency":
		if body, ok := read[headrace.PutFunctionConcurrencyRequest](one.Body); ok {
			found, err := client.PutFunctionConcurrency(ctx, "vectors", body)
			return found, err, true
		}
	case "AddPermission":
		if body, ok := read[headrace.AddPermissionRequest](one.Body); ok {
			found, err := client.AddPermission(ctx, "vectors", nil, body)
			return found, err, true
		}
	}
	return nil, nil, false
}

func raw(one vector) {
	var body io.Reader
	if one.Raw != nil {
		body = strings.NewReader(*one.Raw)
	} else if one.Body != nil {
		body = bytes.NewReader(one.Body)
	}
	request, err := http.NewRequest(one.Method, plan.URL+one.Path, body)
	must(err)
	request.Header.Set("Content-Type", "application/json")
	for name, value := range one.Headers {
		request.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(request)
	must(err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(err)
	if answer.StatusCode == http.StatusAccepted && one.Operation == "CreateEventSourceMapping" {
		var made headrace.EventSourceMappingConfiguration
		must(json.Unmarshal(text, &made))
		removed(made.UUID)
	}
	say(map[string]any{"id": one.ID, "how": "raw", "status": answer.StatusCode, "type": answer.Header.Get("x-amzn-errortype"), "body": string(text)})
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	must(json.Unmarshal(text, &plan))
	client, err = headrace.New(plan.URL)
	must(err)
	for name, body := range plan.Creates {
		life(name, body)
	}
	refusing, err := headrace.New(plan.Errors.URL)
	must(err)
	for _, name := range plan.Errors.Names {
		_, err := refusing.GetEventSourceMapping(ctx, name)
		var refusal *headrace.Error
		if !errors.As(err, &refusal) || refusal.Message != "told by "+name || refusal.RequestID != "r-1" {
			must(fmt.Errorf("%s was told as %v", name, err))
		}
		refused(err, &headrace.Error{Code: name})
		say(map[string]any{"error": name})
	}
	for _, one := range plan.Vectors {
		if one.Raw != nil {
			raw(one)
			continue
		}
		found, err, ok := typed(one)
		var refusal *headrace.Error
		switch {
		case !ok:
			raw(one)
		case errors.As(err, &refusal):
			body, _ := json.Marshal(map[string]string{"message": refusal.Message})
			say(map[string]any{"id": one.ID, "how": "typed", "status": refusal.Status, "type": refusal.Code, "body": string(body)})
		default:
			must(err)
			status := http.StatusAccepted
			if one.Method == http.MethodGet {
				status = http.StatusOK
			}
			body, err := json.Marshal(found)
			must(err)
			say(map[string]any{"id": one.ID, "how": "typed", "status": status, "type": "", "body": string(body)})
		}
	}
}
