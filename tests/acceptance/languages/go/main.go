// A function on the official library: reports the records whose text says "fail".
package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/aws/aws-lambda-go/lambda"
)

type record struct {
	MessageID string `json:"messageId"`
	Body      string `json:"body"`
	Kinesis   *struct {
		SequenceNumber string `json:"sequenceNumber"`
		Data           []byte `json:"data"`
	} `json:"kinesis"`
}

type event struct {
	Records []record
}

type failure struct {
	ItemIdentifier string `json:"itemIdentifier"`
}

func handle(_ context.Context, batch event) (map[string][]failure, error) {
	fmt.Printf("%d records\n", len(batch.Records))
	failed := []failure{}
	for _, one := range batch.Records {
		id, text := one.MessageID, one.Body
		if one.Kinesis != nil {
			id, text = one.Kinesis.SequenceNumber, string(one.Kinesis.Data)
		}
		if strings.Contains(text, "fail") {
			failed = append(failed, failure{id})
		}
	}
	return map[string][]failure{"batchItemFailures": failed}, nil
}

func main() {
	lambda.Start(handle)
}
