// Package headrace provides primitives to interact with the openapi HTTP API.
//
// Code generated from openapi.yaml by scripts/generate; DO NOT EDIT.
package headrace

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/oapi-codegen/runtime"
	openapi_types "github.com/oapi-codegen/runtime/types"
)

// Defines values for ActiveMqAccessType.
const (
	ActiveMqAccessTypeBASICAUTH ActiveMqAccessType = "BASIC_AUTH"
)

// Valid indicates whether the value is a known member of the ActiveMqAccessType enum.
func (e ActiveMqAccessType) Valid() bool {
	switch e {
	case ActiveMqAccessTypeBASICAUTH:
		return true
	default:
		return false
	}
}

// Defines values for AllVersions.
const (
	AllVersionsALL AllVersions = "ALL"
)

// Valid indicates whether the value is a known member of the AllVersions enum.
func (e AllVersions) Valid() bool {
	switch e {
	case AllVersionsALL:
		return true
	default:
		return false
	}
}

// Defines values for ApplicationLogLevel.
const (
	ApplicationLogLevelDEBUG ApplicationLogLevel = "DEBUG"
	ApplicationLogLevelERROR ApplicationLogLevel = "ERROR"
	ApplicationLogLevelFATAL ApplicationLogLevel = "FATAL"
	ApplicationLogLevelINFO  ApplicationLogLevel = "INFO"
	ApplicationLogLevelTRACE ApplicationLogLevel = "TRACE"
	ApplicationLogLevelWARN  ApplicationLogLevel = "WARN"
)

// Valid indicates whether the value is a known member of the ApplicationLogLevel enum.
func (e ApplicationLogLevel) Valid() bool {
	switch e {
	case ApplicationLogLevelDEBUG:
		return true
	case ApplicationLogLevelERROR:
		return true
	case ApplicationLogLevelFATAL:
		return true
	case ApplicationLogLevelINFO:
		return true
	case ApplicationLogLevelTRACE:
		return true
	case ApplicationLogLevelWARN:
		return true
	default:
		return false
	}
}

// Defines values for Architecture.
const (
	ArchitectureArm64 Architecture = "arm64"
	ArchitectureX8664 Architecture = "x86_64"
)

// Valid indicates whether the value is a known member of the Architecture enum.
func (e Architecture) Valid() bool {
	switch e {
	case ArchitectureArm64:
		return true
	case ArchitectureX8664:
		return true
	default:
		return false
	}
}

// Defines values for EventMetric.
const (
	EventMetricEventCount EventMetric = "EventCount"
)

// Valid indicates whether the value is a known member of the EventMetric enum.
func (e EventMetric) Valid() bool {
	switch e {
	case EventMetricEventCount:
		return true
	default:
		return false
	}
}

// Defines values for FunctionResponseType.
const (
	FunctionResponseTypeReportBatchItemFailures FunctionResponseType = "ReportBatchItemFailures"
)

// Valid indicates whether the value is a known member of the FunctionResponseType enum.
func (e FunctionResponseType) Valid() bool {
	switch e {
	case FunctionResponseTypeReportBatchItemFailures:
		return true
	default:
		return false
	}
}

// Defines values for FunctionURLAuthType.
const (
	FunctionURLAuthTypeAWSIAM FunctionURLAuthType = "AWS_IAM"
	FunctionURLAuthTypeNONE   FunctionURLAuthType = "NONE"
)

// Valid indicates whether the value is a known member of the FunctionURLAuthType enum.
func (e FunctionURLAuthType) Valid() bool {
	switch e {
	case FunctionURLAuthTypeAWSIAM:
		return true
	case FunctionURLAuthTypeNONE:
		return true
	default:
		return false
	}
}

// Defines values for InvocationType.
const (
	InvocationTypeDryRun          InvocationType = "DryRun"
	InvocationTypeEvent           InvocationType = "Event"
	InvocationTypeRequestResponse InvocationType = "RequestResponse"
)

// Valid indicates whether the value is a known member of the InvocationType enum.
func (e InvocationType) Valid() bool {
	switch e {
	case InvocationTypeDryRun:
		return true
	case InvocationTypeEvent:
		return true
	case InvocationTypeRequestResponse:
		return true
	default:
		return false
	}
}

// Defines values for LogFormat.
const (
	LogFormatJSON LogFormat = "JSON"
	LogFormatText LogFormat = "Text"
)

// Valid indicates whether the value is a known member of the LogFormat enum.
func (e LogFormat) Valid() bool {
	switch e {
	case LogFormatJSON:
		return true
	case LogFormatText:
		return true
	default:
		return false
	}
}

// Defines values for LogType.
const (
	LogTypeNone LogType = "None"
	LogTypeTail LogType = "Tail"
)

// Valid indicates whether the value is a known member of the LogType enum.
func (e LogType) Valid() bool {
	switch e {
	case LogTypeNone:
		return true
	case LogTypeTail:
		return true
	default:
		return false
	}
}

// Defines values for Metric.
const (
	MetricErrorCount   Metric = "ErrorCount"
	MetricEventCount   Metric = "EventCount"
	MetricKafkaMetrics Metric = "KafkaMetrics"
)

// Valid indicates whether the value is a known member of the Metric enum.
func (e Metric) Valid() bool {
	switch e {
	case MetricErrorCount:
		return true
	case MetricEventCount:
		return true
	case MetricKafkaMetrics:
		return true
	default:
		return false
	}
}

// Defines values for MskAccessType.
const (
	MskAccessTypeCLIENTCERTIFICATETLSAUTH MskAccessType = "CLIENT_CERTIFICATE_TLS_AUTH"
	MskAccessTypeSASLSCRAM512AUTH         MskAccessType = "SASL_SCRAM_512_AUTH"
)

// Valid indicates whether the value is a known member of the MskAccessType enum.
func (e MskAccessType) Valid() bool {
	switch e {
	case MskAccessTypeCLIENTCERTIFICATETLSAUTH:
		return true
	case MskAccessTypeSASLSCRAM512AUTH:
		return true
	default:
		return false
	}
}

// Defines values for NoBatchingWindow.
const (
	NoBatchingWindowN0 NoBatchingWindow = 0
)

// Valid indicates whether the value is a known member of the NoBatchingWindow enum.
func (e NoBatchingWindow) Valid() bool {
	switch e {
	case NoBatchingWindowN0:
		return true
	default:
		return false
	}
}

// Defines values for PackageType.
const (
	PackageTypeZip PackageType = "Zip"
)

// Valid indicates whether the value is a known member of the PackageType enum.
func (e PackageType) Valid() bool {
	switch e {
	case PackageTypeZip:
		return true
	default:
		return false
	}
}

// Defines values for RabbitMqAccessType.
const (
	RabbitMqAccessTypeBASICAUTH   RabbitMqAccessType = "BASIC_AUTH"
	RabbitMqAccessTypeVIRTUALHOST RabbitMqAccessType = "VIRTUAL_HOST"
)

// Valid indicates whether the value is a known member of the RabbitMqAccessType enum.
func (e RabbitMqAccessType) Valid() bool {
	switch e {
	case RabbitMqAccessTypeBASICAUTH:
		return true
	case RabbitMqAccessTypeVIRTUALHOST:
		return true
	default:
		return false
	}
}

// Defines values for Runtime.
const (
	RuntimeJava11         Runtime = "java11"
	RuntimeJava17         Runtime = "java17"
	RuntimeJava21         Runtime = "java21"
	RuntimeJava25         Runtime = "java25"
	RuntimeNodejs18X      Runtime = "nodejs18.x"
	RuntimeNodejs20X      Runtime = "nodejs20.x"
	RuntimeNodejs22X      Runtime = "nodejs22.x"
	RuntimeNodejs24X      Runtime = "nodejs24.x"
	RuntimeProvidedAl2    Runtime = "provided.al2"
	RuntimeProvidedAl2023 Runtime = "provided.al2023"
	RuntimePython310      Runtime = "python3.10"
	RuntimePython311      Runtime = "python3.11"
	RuntimePython312      Runtime = "python3.12"
	RuntimePython313      Runtime = "python3.13"
	RuntimePython314      Runtime = "python3.14"
	RuntimePython39       Runtime = "python3.9"
)

// Valid indicates whether the value is a known member of the Runtime enum.
func (e Runtime) Valid() bool {
	switch e {
	case RuntimeJava11:
		return true
	case RuntimeJava17:
		return true
	case RuntimeJava21:
		return true
	case RuntimeJava25:
		return true
	case RuntimeNodejs18X:
		return true
	case RuntimeNodejs20X:
		return true
	case RuntimeNodejs22X:
		return true
	case RuntimeNodejs24X:
		return true
	case RuntimeProvidedAl2:
		return true
	case RuntimeProvidedAl2023:
		return true
	case RuntimePython310:
		return true
	case RuntimePython311:
		return true
	case RuntimePython312:
		return true
	case RuntimePython313:
		return true
	case RuntimePython314:
		return true
	case RuntimePython39:
		return true
	default:
		return false
	}
}

// Defines values for SelfManagedKafkaAccessType.
const (
	SelfManagedKafkaAccessTypeBASICAUTH                SelfManagedKafkaAccessType = "BASIC_AUTH"
	SelfManagedKafkaAccessTypeCLIENTCERTIFICATETLSAUTH SelfManagedKafkaAccessType = "CLIENT_CERTIFICATE_TLS_AUTH"
	SelfManagedKafkaAccessTypeSASLSCRAM256AUTH         SelfManagedKafkaAccessType = "SASL_SCRAM_256_AUTH"
	SelfManagedKafkaAccessTypeSASLSCRAM512AUTH         SelfManagedKafkaAccessType = "SASL_SCRAM_512_AUTH"
	SelfManagedKafkaAccessTypeSERVERROOTCACERTIFICATE  SelfManagedKafkaAccessType = "SERVER_ROOT_CA_CERTIFICATE"
	SelfManagedKafkaAccessTypeVPCSECURITYGROUP         SelfManagedKafkaAccessType = "VPC_SECURITY_GROUP"
	SelfManagedKafkaAccessTypeVPCSUBNET                SelfManagedKafkaAccessType = "VPC_SUBNET"
)

// Valid indicates whether the value is a known member of the SelfManagedKafkaAccessType enum.
func (e SelfManagedKafkaAccessType) Valid() bool {
	switch e {
	case SelfManagedKafkaAccessTypeBASICAUTH:
		return true
	case SelfManagedKafkaAccessTypeCLIENTCERTIFICATETLSAUTH:
		return true
	case SelfManagedKafkaAccessTypeSASLSCRAM256AUTH:
		return true
	case SelfManagedKafkaAccessTypeSASLSCRAM512AUTH:
		return true
	case SelfManagedKafkaAccessTypeSERVERROOTCACERTIFICATE:
		return true
	case SelfManagedKafkaAccessTypeVPCSECURITYGROUP:
		return true
	case SelfManagedKafkaAccessTypeVPCSUBNET:
		return true
	default:
		return false
	}
}

// Defines values for SnapStartApplyOn.
const (
	SnapStartApplyOnNone              SnapStartApplyOn = "None"
	SnapStartApplyOnPublishedVersions SnapStartApplyOn = "PublishedVersions"
)

// Valid indicates whether the value is a known member of the SnapStartApplyOn enum.
func (e SnapStartApplyOn) Valid() bool {
	switch e {
	case SnapStartApplyOnNone:
		return true
	case SnapStartApplyOnPublishedVersions:
		return true
	default:
		return false
	}
}

// Defines values for StartingPosition.
const (
	StartingPositionLATEST      StartingPosition = "LATEST"
	StartingPositionTRIMHORIZON StartingPosition = "TRIM_HORIZON"
)

// Valid indicates whether the value is a known member of the StartingPosition enum.
func (e StartingPosition) Valid() bool {
	switch e {
	case StartingPositionLATEST:
		return true
	case StartingPositionTRIMHORIZON:
		return true
	default:
		return false
	}
}

// Defines values for StartingPositionAtTimestamp.
const (
	StartingPositionAtTimestampATTIMESTAMP StartingPositionAtTimestamp = "AT_TIMESTAMP"
)

// Valid indicates whether the value is a known member of the StartingPositionAtTimestamp enum.
func (e StartingPositionAtTimestamp) Valid() bool {
	switch e {
	case StartingPositionAtTimestampATTIMESTAMP:
		return true
	default:
		return false
	}
}

// Defines values for SystemLogLevel.
const (
	SystemLogLevelDEBUG SystemLogLevel = "DEBUG"
	SystemLogLevelINFO  SystemLogLevel = "INFO"
	SystemLogLevelWARN  SystemLogLevel = "WARN"
)

// Valid indicates whether the value is a known member of the SystemLogLevel enum.
func (e SystemLogLevel) Valid() bool {
	switch e {
	case SystemLogLevelDEBUG:
		return true
	case SystemLogLevelINFO:
		return true
	case SystemLogLevelWARN:
		return true
	default:
		return false
	}
}

// Defines values for TracingMode.
const (
	TracingModeActive      TracingMode = "Active"
	TracingModePassThrough TracingMode = "PassThrough"
)

// Valid indicates whether the value is a known member of the TracingMode enum.
func (e TracingMode) Valid() bool {
	switch e {
	case TracingModeActive:
		return true
	case TracingModePassThrough:
		return true
	default:
		return false
	}
}

// Defines values for UpdatedAccessType.
const (
	UpdatedAccessTypeBASICAUTH                UpdatedAccessType = "BASIC_AUTH"
	UpdatedAccessTypeCLIENTCERTIFICATETLSAUTH UpdatedAccessType = "CLIENT_CERTIFICATE_TLS_AUTH"
	UpdatedAccessTypeSASLSCRAM256AUTH         UpdatedAccessType = "SASL_SCRAM_256_AUTH"
	UpdatedAccessTypeSASLSCRAM512AUTH         UpdatedAccessType = "SASL_SCRAM_512_AUTH"
	UpdatedAccessTypeSERVERROOTCACERTIFICATE  UpdatedAccessType = "SERVER_ROOT_CA_CERTIFICATE"
	UpdatedAccessTypeVPCSECURITYGROUP         UpdatedAccessType = "VPC_SECURITY_GROUP"
	UpdatedAccessTypeVPCSUBNET                UpdatedAccessType = "VPC_SUBNET"
)

// Valid indicates whether the value is a known member of the UpdatedAccessType enum.
func (e UpdatedAccessType) Valid() bool {
	switch e {
	case UpdatedAccessTypeBASICAUTH:
		return true
	case UpdatedAccessTypeCLIENTCERTIFICATETLSAUTH:
		return true
	case UpdatedAccessTypeSASLSCRAM256AUTH:
		return true
	case UpdatedAccessTypeSASLSCRAM512AUTH:
		return true
	case UpdatedAccessTypeSERVERROOTCACERTIFICATE:
		return true
	case UpdatedAccessTypeVPCSECURITYGROUP:
		return true
	case UpdatedAccessTypeVPCSUBNET:
		return true
	default:
		return false
	}
}

// Action What may be done: an operation such as `lambda:InvokeFunction`, or `lambda:*`.
type Action = string

// ActiveMqAccessConfiguration A secret with a user and password.
type ActiveMqAccessConfiguration struct {
	// Type A secret with a user and password.
	Type ActiveMqAccessType `json:"Type"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI SourceAccessURI `json:"URI"`
}

// ActiveMqAccessConfigurations The credentials for an ActiveMQ broker; it needs them.
type ActiveMqAccessConfigurations = []ActiveMqAccessConfiguration

// ActiveMqAccessType A secret with a user and password.
type ActiveMqAccessType string

// ActiveMqMapping From a queue of an Amazon MQ broker that runs ActiveMQ to a function.
type ActiveMqMapping struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
	EventSourceArn MqBrokerArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// Queues The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
	Queues Queues `json:"Queues"`

	// SourceAccessConfigurations The credentials for an ActiveMQ broker; it needs them.
	SourceAccessConfigurations ActiveMqAccessConfigurations `json:"SourceAccessConfigurations"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`
}

// AddPermissionRequest A statement: who may do what with the function.
type AddPermissionRequest struct {
	// Action What may be done: an operation such as `lambda:InvokeFunction`, or `lambda:*`.
	Action Action `json:"Action"`

	// EventSourceToken Only with this token, which Alexa has.
	EventSourceToken *EventSourceToken `json:"EventSourceToken,omitempty"`

	// FunctionURLAuthType Only through a function URL with this kind of sign-in.
	FunctionURLAuthType *FunctionURLAuthType `json:"FunctionUrlAuthType,omitempty"`

	// InvokedViaFunctionURL Whether only through a function URL.
	InvokedViaFunctionURL *InvokedViaFunctionURL `json:"InvokedViaFunctionUrl,omitempty"`

	// Principal Who may: a service such as `s3.amazonaws.com`, an account, an ARN, or `*`.
	Principal Principal `json:"Principal"`

	// PrincipalOrgID Only members of this organisation.
	PrincipalOrgID *PrincipalOrgID `json:"PrincipalOrgID,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`

	// SourceAccount Only on behalf of this account.
	SourceAccount *SourceAccount `json:"SourceAccount,omitempty"`

	// SourceArn Only on behalf of this resource, such as a bucket or a rule.
	SourceArn *SourceArn `json:"SourceArn,omitempty"`

	// StatementID The statement's name, by which it can be removed.
	StatementID StatementID `json:"StatementId"`
}

// AddedPermission The statement as it stands in the policy.
type AddedPermission struct {
	// Statement A statement of a policy, as JSON within a text.
	Statement            Statement              `json:"Statement"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// AdditionalVersionWeights The other version's number, with its share of the invocations; one at most.
type AdditionalVersionWeights map[string]Weight

// AliasConfiguration An alias as the server keeps it.
type AliasConfiguration struct {
	// AliasArn A function's ARN, with the version or alias if one is meant.
	AliasArn FunctionArn `json:"AliasArn"`

	// Description What it is for, in free words. Empty by default.
	Description Description `json:"Description"`

	// FunctionVersion `$LATEST`, or a published version's number.
	FunctionVersion Version `json:"FunctionVersion"`

	// Name An alias's name, with something in it that is no digit.
	Name AliasName `json:"Name"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID RevisionID `json:"RevisionId"`

	// RoutingConfig A second version and its share. Absent when there is none.
	RoutingConfig        *ReportedRoutingConfig `json:"RoutingConfig,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// AliasConfigurations The aliases of this page.
type AliasConfigurations = []AliasConfiguration

// AliasName An alias's name, with something in it that is no digit.
type AliasName = string

// AliasPage Some aliases, and where to go on.
type AliasPage struct {
	// Aliases The aliases of this page.
	Aliases AliasConfigurations `json:"Aliases"`

	// NextMarker Where the next page begins. What it means is the server's affair.
	NextMarker           *Marker                `json:"NextMarker,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// AliasedVersion The version that an alias stands for.
type AliasedVersion = string

// AllVersions All versions of the functions, not `$LATEST` alone.
type AllVersions string

// AmazonManagedKafkaEventSourceConfig How an MSK topic is consumed. MSK only.
type AmazonManagedKafkaEventSourceConfig struct {
	// ConsumerGroupID The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
	ConsumerGroupID *ConsumerGroupID `json:"ConsumerGroupId,omitempty"`
}

// AnyStatementID A statement's name. Those that other services add may have dots.
type AnyStatementID = string

// ApplicationLogLevel The least that is logged of the function's own lines; INFO by default. With JSON only.
type ApplicationLogLevel string

// Architecture A kind of processor.
type Architecture string

// Architectures The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
type Architectures = []Architecture

// BadRequestError One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type BadRequestError struct {
	union json.RawMessage
}

// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
type BatchSize = int

// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
type BisectBatchOnFunctionError = bool

// ClientContext A JSON object in base64, of at most 3583 bytes.
type ClientContext = string

// CodeLocation A URL of this server that gives the package; empty when there is none to give.
type CodeLocation = string

// CodeSha256 SHA-256 of the package, in base64.
type CodeSha256 = string

// CodeSigningConfigArn A code signing configuration.
type CodeSigningConfigArn = string

// CodeSize The package's size in bytes.
type CodeSize = int

// Concurrency The limit; empty when there is none.
type Concurrency struct {
	// ReservedConcurrentExecutions How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
	ReservedConcurrentExecutions *ReservedConcurrentExecutions `json:"ReservedConcurrentExecutions,omitempty"`
	AdditionalProperties         map[string]interface{}        `json:"-"`
}

// ConsumerGroupID The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
type ConsumerGroupID = string

// CreateAliasRequest A name for a version, or for two.
type CreateAliasRequest struct {
	// Description What it is for, in free words. Empty by default.
	Description *Description `json:"Description,omitempty"`

	// FunctionVersion The version that an alias stands for.
	FunctionVersion AliasedVersion `json:"FunctionVersion"`

	// Name An alias's name, with something in it that is no digit.
	Name AliasName `json:"Name"`

	// RoutingConfig A second version and its share. None by default; an empty object takes it away.
	RoutingConfig *RoutingConfig `json:"RoutingConfig,omitempty"`
}

// CreateEventSourceMappingRequest A new mapping, in the form of its event source.
type CreateEventSourceMappingRequest struct {
	union json.RawMessage
}

// CreateFunctionRequest A new function. The cloud lets container images do without Runtime and Handler; packages need both.
type CreateFunctionRequest struct {
	// Architectures The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
	Architectures *Architectures `json:"Architectures,omitempty"`

	// Code A deployment package: in the request itself, or in a bucket.
	Code FunctionCode `json:"Code"`

	// DeadLetterConfig Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
	DeadLetterConfig *DeadLetterConfig `json:"DeadLetterConfig,omitempty"`

	// Description What it is for, in free words. Empty by default.
	Description *Description `json:"Description,omitempty"`

	// Environment What the function finds in its environment; an Update replaces all of it.
	Environment *Environment `json:"Environment,omitempty"`

	// EphemeralStorage The size of /tmp. Kept and shown; the function has as much as this machine.
	EphemeralStorage *EphemeralStorage `json:"EphemeralStorage,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// Handler What is called within the code, in the language's own spelling: `file.function`, or a class.
	Handler Handler `json:"Handler"`

	// KMSKeyArn The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
	KMSKeyArn *KMSKeyArn `json:"KMSKeyArn,omitempty"`

	// LoggingConfig How the function's log looks and where it goes.
	LoggingConfig *LoggingConfig `json:"LoggingConfig,omitempty"`

	// MemorySize How many megabytes the function may use; 128 by default.
	MemorySize *MemorySize `json:"MemorySize,omitempty"`

	// PackageType How the code is packaged; a zip archive by default.
	PackageType *PackageType `json:"PackageType,omitempty"`

	// Publish Whether to publish a version at once. False by default.
	Publish *Publish `json:"Publish,omitempty"`

	// Role The role that the function runs under. Kept and shown; nobody asks for its permissions.
	Role RoleArn `json:"Role"`

	// Runtime The language and release that the code is for. What runs it has to be on this machine.
	Runtime Runtime `json:"Runtime"`

	// SnapStart Whether a version would start from a snapshot. Kept and shown; none is taken.
	SnapStart *SnapStart `json:"SnapStart,omitempty"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// Timeout How many seconds an invocation may take; 3 by default.
	Timeout *Timeout `json:"Timeout,omitempty"`

	// TracingConfig Whether X-Ray would see invocations. Kept and shown; nothing is traced.
	TracingConfig *TracingConfig `json:"TracingConfig,omitempty"`

	// VpcConfig The network that the function would be in. Kept and shown; it is in this machine's.
	VpcConfig *VpcConfig `json:"VpcConfig,omitempty"`
}

// DeadLetterArn An SQS queue or an SNS topic. An empty text is none.
type DeadLetterArn = string

// DeadLetterConfig Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
type DeadLetterConfig struct {
	// TargetArn An SQS queue or an SNS topic. An empty text is none.
	TargetArn *DeadLetterArn `json:"TargetArn,omitempty"`
}

// Description What it is for, in free words. Empty by default.
type Description = string

// Destination An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
type Destination = string

// DestinationConfig Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
type DestinationConfig struct {
	// OnFailure The place for notes about records that were given up.
	OnFailure *OnFailure `json:"OnFailure,omitempty"`
}

// DryRun Whether to check everything and change nothing. False by default.
type DryRun = bool

// DynamoDBBatchSize How many changes of a table the function is given at once, at most; 100 by default.
type DynamoDBBatchSize = int

// DynamoDBStreamArn The stream of a DynamoDB table, with its label.
type DynamoDBStreamArn = string

// DynamoDBStreamMapping From the stream of changes of a DynamoDB table to a function.
type DynamoDBStreamMapping struct {
	// BatchSize How many changes of a table the function is given at once, at most; 100 by default.
	BatchSize *DynamoDBBatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records of a stream that were given up. Nowhere by default.
	DestinationConfig *StreamDestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn The stream of a DynamoDB table, with its label.
	EventSourceArn DynamoDBStreamArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
	ParallelizationFactor *ParallelizationFactor `json:"ParallelizationFactor,omitempty"`

	// StartingPosition Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
	StartingPosition StartingPosition `json:"StartingPosition"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
	TumblingWindowInSeconds *TumblingWindowInSeconds `json:"TumblingWindowInSeconds,omitempty"`
}

// Enabled Whether the source is polled and the function called. True by default; every source takes it.
type Enabled = bool

// Endpoints Where the cluster is found.
type Endpoints struct {
	// KAFKABOOTSTRAPSERVERS Servers to ask first. One that answers is enough; the others are for when it does not.
	KAFKABOOTSTRAPSERVERS KafkaBootstrapServers `json:"KAFKA_BOOTSTRAP_SERVERS"`
}

// Environment What the function finds in its environment; an Update replaces all of it.
type Environment struct {
	// Variables Variables with their values, at most 4 KB together. A name begins with a letter and has two characters at least; those that the runtime itself sets are reserved.
	Variables *EnvironmentVariables `json:"Variables,omitempty"`
}

// EnvironmentVariable A variable's value.
type EnvironmentVariable = string

// EnvironmentVariables Variables with their values, at most 4 KB together. A name begins with a letter and has two characters at least; those that the runtime itself sets are reserved.
type EnvironmentVariables map[string]EnvironmentVariable

// EphemeralStorage The size of /tmp. Kept and shown; the function has as much as this machine.
type EphemeralStorage struct {
	// Size Megabytes; 512 by default.
	Size EphemeralStorageSize `json:"Size"`
}

// EphemeralStorageSize Megabytes; 512 by default.
type EphemeralStorageSize = int

// ErrorMessage What is wrong, for people to read.
type ErrorMessage = string

// EventMetric Counters of records.
type EventMetric string

// EventMetrics The counters to keep; for these sources there is one group.
type EventMetrics = []EventMetric

// EventMetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
type EventMetricsConfig struct {
	// Metrics The counters to keep; for these sources there is one group.
	Metrics *EventMetrics `json:"Metrics,omitempty"`
}

// EventSourceArn The event source's ARN: of a stream or stream consumer, a queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
type EventSourceArn = string

// EventSourceMappingArn The mapping's ARN; it ends in the UUID.
type EventSourceMappingArn = string

// EventSourceMappingConfiguration A mapping as the server keeps it. Settings that its source does not have are left out, never null. `Enabled`, `FunctionName` and `Tags` are not in it: `State` and `FunctionArn` tell the first two.
type EventSourceMappingConfiguration struct {
	// AmazonManagedKafkaEventSourceConfig How the topic is consumed. Kafka only.
	AmazonManagedKafkaEventSourceConfig *ReportedKafkaEventSourceConfig `json:"AmazonManagedKafkaEventSourceConfig,omitempty"`

	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize BatchSize `json:"BatchSize"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where notes go. For a stream it is there even when it names nothing.
	DestinationConfig *ReportedDestinationConfig `json:"DestinationConfig,omitempty"`

	// EventSourceArn The event source's ARN: of a stream or stream consumer, a queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
	EventSourceArn *EventSourceArn `json:"EventSourceArn,omitempty"`

	// EventSourceMappingArn The mapping's ARN; it ends in the UUID.
	EventSourceMappingArn EventSourceMappingArn `json:"EventSourceMappingArn"`

	// FilterCriteria The filters in force. Absent when there are none.
	FilterCriteria *ReportedFilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionArn A function's ARN, with the version or alias if one is meant.
	FunctionArn FunctionArn `json:"FunctionArn"`

	// FunctionResponseTypes What the function's answer is read for.
	FunctionResponseTypes *ReportedFunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// LastModified When the mapping was last changed or changed its state, in seconds since 1970 with a fraction.
	LastModified LastModified `json:"LastModified"`

	// LastProcessingResult What became of the latest batch, in a few words. Every source but SQS has it.
	LastProcessingResult *LastProcessingResult `json:"LastProcessingResult,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept. Absent when none are.
	MetricsConfig *ReportedMetricsConfig `json:"MetricsConfig,omitempty"`

	// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
	ParallelizationFactor *ParallelizationFactor `json:"ParallelizationFactor,omitempty"`

	// ProvisionedPollerConfig How many pollers stand ready. Absent when that is left to the server.
	ProvisionedPollerConfig *ReportedProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// Queues The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
	Queues *Queues `json:"Queues,omitempty"`

	// ScalingConfig The limit in force. Absent when there is none.
	ScalingConfig *ReportedScalingConfig `json:"ScalingConfig,omitempty"`

	// SelfManagedEventSource The Kafka cluster that is read, for a cluster of one's own.
	SelfManagedEventSource *ReportedSelfManagedEventSource `json:"SelfManagedEventSource,omitempty"`

	// SelfManagedKafkaEventSourceConfig How the topic is consumed. Kafka only.
	SelfManagedKafkaEventSourceConfig *ReportedKafkaEventSourceConfig `json:"SelfManagedKafkaEventSourceConfig,omitempty"`

	// SourceAccessConfigurations How the source is reached and signed in to. Kafka, ActiveMQ and RabbitMQ only.
	SourceAccessConfigurations *ReportedAccessConfigurations `json:"SourceAccessConfigurations,omitempty"`

	// StartingPosition Where the mapping began. Absent for queues.
	StartingPosition *ReportedStartingPosition `json:"StartingPosition,omitempty"`

	// StartingPositionTimestamp The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
	StartingPositionTimestamp *StartingPositionTimestamp `json:"StartingPositionTimestamp,omitempty"`

	// State What the mapping is doing. It is Creating until its first poll and Deleting until it is gone; Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
	State State `json:"State"`

	// StateTransitionReason Who or what brought the mapping into its state, a user or the server; on failures a code.
	StateTransitionReason StateTransitionReason `json:"StateTransitionReason"`

	// Topics The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
	Topics *Topics `json:"Topics,omitempty"`

	// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
	TumblingWindowInSeconds *TumblingWindowInSeconds `json:"TumblingWindowInSeconds,omitempty"`

	// UUID The mapping's identifier; the server makes it, in lower case.
	UUID                 EventSourceMappingUUID `json:"UUID"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// EventSourceMappingPage Some mappings, and where to go on.
type EventSourceMappingPage struct {
	// EventSourceMappings The mappings of this page.
	EventSourceMappings EventSourceMappings `json:"EventSourceMappings"`

	// NextMarker Where the next page begins. What it means is the server's affair.
	NextMarker           *Marker                `json:"NextMarker,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// EventSourceMappingUUID The mapping's identifier; the server makes it, in lower case.
type EventSourceMappingUUID = string

// EventSourceMappings The mappings of this page.
type EventSourceMappings = []EventSourceMappingConfiguration

// EventSourceToken Only with this token, which Alexa has.
type EventSourceToken = string

// FaultType Whose fault it is.
type FaultType = string

// Filter One filter.
type Filter struct {
	// Pattern An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
	Pattern FilterPattern `json:"Pattern"`
}

// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
type FilterCriteria struct {
	// Filters Up to five filters.
	Filters *Filters `json:"Filters,omitempty"`
}

// FilterPattern An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
type FilterPattern = string

// Filters Up to five filters.
type Filters = []Filter

// FunctionArn A function's ARN, with the version or alias if one is meant.
type FunctionArn = string

// FunctionCode A deployment package: in the request itself, or in a bucket.
type FunctionCode struct {
	union json.RawMessage
}

// FunctionCodeLocation Where the package can be had. Empty for a function that the server was started with.
type FunctionCodeLocation struct {
	// Location A URL of this server that gives the package; empty when there is none to give.
	Location *CodeLocation `json:"Location,omitempty"`

	// RepositoryType What kind of place the package is in.
	RepositoryType       *RepositoryType        `json:"RepositoryType,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionCodeSigningConfig The function; a configuration never.
type FunctionCodeSigningConfig struct {
	// CodeSigningConfigArn A code signing configuration.
	CodeSigningConfigArn *CodeSigningConfigArn `json:"CodeSigningConfigArn,omitempty"`

	// FunctionName The function's name alone.
	FunctionName         ReportedFunctionName   `json:"FunctionName"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionConfiguration A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
type FunctionConfiguration struct {
	// Architectures The processor that the code is for.
	Architectures ReportedArchitectures `json:"Architectures"`

	// CodeSha256 SHA-256 of the package, in base64.
	CodeSha256 CodeSha256 `json:"CodeSha256"`

	// CodeSize The package's size in bytes.
	CodeSize CodeSize `json:"CodeSize"`

	// DeadLetterConfig Where events go that the function failed on. Absent when they go nowhere.
	DeadLetterConfig *ReportedDeadLetterConfig `json:"DeadLetterConfig,omitempty"`

	// Description What it is for, in free words. Empty by default.
	Description Description `json:"Description"`

	// Environment What the function finds in its environment. Absent when that is nothing of its own.
	Environment *ReportedEnvironment `json:"Environment,omitempty"`

	// EphemeralStorage The size of /tmp.
	EphemeralStorage ReportedEphemeralStorage `json:"EphemeralStorage"`

	// FunctionArn A function's ARN, with the version or alias if one is meant.
	FunctionArn FunctionArn `json:"FunctionArn"`

	// FunctionName The function's name alone.
	FunctionName ReportedFunctionName `json:"FunctionName"`

	// Handler What is called within the code, in the language's own spelling: `file.function`, or a class.
	Handler *Handler `json:"Handler,omitempty"`

	// KMSKeyArn The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
	KMSKeyArn *KMSKeyArn `json:"KMSKeyArn,omitempty"`

	// LastModified When this version was last changed, in UTC.
	LastModified FunctionLastModified `json:"LastModified"`

	// LastUpdateStatus How the last change went. It is in force when it is answered.
	LastUpdateStatus LastUpdateStatus `json:"LastUpdateStatus"`

	// LoggingConfig How the function's log looks and where it goes.
	LoggingConfig ReportedLoggingConfig `json:"LoggingConfig"`

	// MemorySize How many megabytes the function may use; 128 by default.
	MemorySize MemorySize `json:"MemorySize"`

	// PackageType How the code is packaged.
	PackageType ReportedPackageType `json:"PackageType"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID RevisionID `json:"RevisionId"`

	// Role The role that the function runs under. Kept and shown; nobody asks for its permissions.
	Role *RoleArn `json:"Role,omitempty"`

	// Runtime The language and release that the code is for.
	Runtime *ReportedRuntime `json:"Runtime,omitempty"`

	// SnapStart Whether a version would start from a snapshot, and does: never.
	SnapStart ReportedSnapStart `json:"SnapStart"`

	// State Whether the function can be invoked. It can as soon as it is there.
	State FunctionState `json:"State"`

	// Timeout How many seconds an invocation may take; 3 by default.
	Timeout Timeout `json:"Timeout"`

	// TracingConfig Whether X-Ray would see invocations.
	TracingConfig ReportedTracingConfig `json:"TracingConfig"`

	// Version `$LATEST`, or a published version's number.
	Version Version `json:"Version"`

	// VpcConfig The network that the function would be in.
	VpcConfig            *ReportedVpcConfig     `json:"VpcConfig,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionConfigurations The functions or versions of this page.
type FunctionConfigurations = []FunctionConfiguration

// FunctionDetails A version with what belongs to its function.
type FunctionDetails struct {
	// Code Where the package can be had. Empty for a function that the server was started with.
	Code FunctionCodeLocation `json:"Code"`

	// Concurrency The limit; empty when there is none.
	Concurrency *Concurrency `json:"Concurrency,omitempty"`

	// Configuration A version of a function as the server keeps it. Settings that were not given and have no default are left out, never null.
	Configuration FunctionConfiguration `json:"Configuration"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags                 *Tags                  `json:"Tags,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionLastModified When this version was last changed, in UTC.
type FunctionLastModified = string

// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
type FunctionName = string

// FunctionPage Some functions, and where to go on.
type FunctionPage struct {
	// Functions The functions or versions of this page.
	Functions FunctionConfigurations `json:"Functions"`

	// NextMarker Where the next page begins. What it means is the server's affair.
	NextMarker           *Marker                `json:"NextMarker,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionPolicy A policy.
type FunctionPolicy struct {
	// Policy All statements, as JSON within a text.
	Policy Policy `json:"Policy"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID           RevisionID             `json:"RevisionId"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionRecursionConfig What becomes of invocations that go in circles.
type FunctionRecursionConfig struct {
	// RecursiveLoop Whether invocations that go in circles are ended.
	RecursiveLoop        RecursiveLoop          `json:"RecursiveLoop"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// FunctionRequestError One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type FunctionRequestError struct {
	union json.RawMessage
}

// FunctionResponseType With ReportBatchItemFailures the function names the records that failed, and only those come again.
type FunctionResponseType string

// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
type FunctionResponseTypes = []FunctionResponseType

// FunctionState Whether the function can be invoked. It can as soon as it is there.
type FunctionState = string

// FunctionURLAuthType Only through a function URL with this kind of sign-in.
type FunctionURLAuthType string

// Handler What is called within the code, in the language's own spelling: `file.function`, or a class.
type Handler = string

// InvalidParameterValueException The request breaks a rule of the source or of the function.
type InvalidParameterValueException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// InvalidRequestContentException The event is no JSON.
type InvalidRequestContentException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// InvocationAnswer What the function returned; or, when it failed, an object that tells how.
type InvocationAnswer = interface{}

// InvocationPayload A JSON document as bytes: to the function, or from it.
type InvocationPayload = openapi_types.File

// InvocationRequestError One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type InvocationRequestError struct {
	union json.RawMessage
}

// InvocationType RequestResponse, the default, waits for the answer. Event keeps the event and answers at once. DryRun only looks whether the function is there.
type InvocationType string

// InvokedViaFunctionURL Whether only through a function URL.
type InvokedViaFunctionURL = bool

// Ipv6AllowedForDualStack Whether the function may use IPv6 to go out. Kept and shown.
type Ipv6AllowedForDualStack = bool

// KMSKeyArn The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
type KMSKeyArn = string

// KafkaBootstrapServers Servers to ask first. One that answers is enough; the others are for when it does not.
type KafkaBootstrapServers = []KafkaEndpoint

// KafkaEndpoint A host name or IPv4 address, a colon and a port.
type KafkaEndpoint = string

// KafkaMaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers.
type KafkaMaximumPollers = int

// KafkaProvisionedPollerConfig How many pollers of a topic stand ready. Left to the server by default.
type KafkaProvisionedPollerConfig struct {
	// MaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers.
	MaximumPollers *KafkaMaximumPollers `json:"MaximumPollers,omitempty"`

	// MinimumPollers Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
	MinimumPollers *MinimumPollers `json:"MinimumPollers,omitempty"`
}

// KinesisStreamArn A Kinesis data stream, or a consumer that is registered with it.
type KinesisStreamArn = string

// KinesisStreamMapping From a Kinesis data stream, or from one of its registered consumers, to a function.
type KinesisStreamMapping struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records of a stream that were given up. Nowhere by default.
	DestinationConfig *StreamDestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn A Kinesis data stream, or a consumer that is registered with it.
	EventSourceArn KinesisStreamArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
	ParallelizationFactor *ParallelizationFactor `json:"ParallelizationFactor,omitempty"`

	// StartingPosition Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
	StartingPosition StartingPosition `json:"StartingPosition"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
	TumblingWindowInSeconds *TumblingWindowInSeconds `json:"TumblingWindowInSeconds,omitempty"`
}

// KinesisStreamMappingAtTimestamp The same, from the records of a given time on.
type KinesisStreamMappingAtTimestamp struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records of a stream that were given up. Nowhere by default.
	DestinationConfig *StreamDestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn A Kinesis data stream, or a consumer that is registered with it.
	EventSourceArn KinesisStreamArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
	ParallelizationFactor *ParallelizationFactor `json:"ParallelizationFactor,omitempty"`

	// StartingPosition Begin at a time that StartingPositionTimestamp gives. Kinesis only.
	StartingPosition StartingPositionAtTimestamp `json:"StartingPosition"`

	// StartingPositionTimestamp The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
	StartingPositionTimestamp StartingPositionTimestamp `json:"StartingPositionTimestamp"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
	TumblingWindowInSeconds *TumblingWindowInSeconds `json:"TumblingWindowInSeconds,omitempty"`
}

// LastModified When the mapping was last changed or changed its state, in seconds since 1970 with a fraction.
type LastModified = float64

// LastProcessingResult What became of the latest batch, in a few words. Every source but SQS has it.
type LastProcessingResult = string

// LastUpdateStatus How the last change went. It is in force when it is answered.
type LastUpdateStatus = string

// LogFormat Plain lines, or a JSON object a line; plain by default.
type LogFormat string

// LogGroup Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
type LogGroup = string

// LogType With Tail, the last 4 KB of the invocation's log come with the answer. None by default.
type LogType string

// LoggingConfig How the function's log looks and where it goes.
type LoggingConfig struct {
	// ApplicationLogLevel The least that is logged of the function's own lines; INFO by default. With JSON only.
	ApplicationLogLevel *ApplicationLogLevel `json:"ApplicationLogLevel,omitempty"`

	// LogFormat Plain lines, or a JSON object a line; plain by default.
	LogFormat *LogFormat `json:"LogFormat,omitempty"`

	// LogGroup Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
	LogGroup *LogGroup `json:"LogGroup,omitempty"`

	// SystemLogLevel The least that is logged of the runtime's lines; INFO by default. With JSON only.
	SystemLogLevel *SystemLogLevel `json:"SystemLogLevel,omitempty"`
}

// Marker Where the next page begins. What it means is the server's affair.
type Marker = string

// MasterRegion A region, or ALL.
type MasterRegion = string

// MaxItems How many entries to give at most on one page. 100 mappings or 50 of anything else by default, and never more.
type MaxItems = int

// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
type MaximumBatchingWindowInSeconds = int

// MaximumConcurrency How many batches of this mapping may be with the function at once. SQS only.
type MaximumConcurrency = int

// MaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers.
type MaximumPollers = int

// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
type MaximumRecordAgeInSeconds = int

// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
type MaximumRetryAttempts = int

// MemorySize How many megabytes the function may use; 128 by default.
type MemorySize = int

// Metric Counters of records, of errors, or of Kafka's own matters.
type Metric string

// Metrics The counters to keep.
type Metrics = []Metric

// MetricsConfig Which counters are kept for a Kafka mapping. None by default.
type MetricsConfig struct {
	// Metrics The counters to keep.
	Metrics *Metrics `json:"Metrics,omitempty"`
}

// MinimumPollers Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
type MinimumPollers = int

// MqBrokerArn An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
type MqBrokerArn = string

// MskAccessConfiguration One way to sign in to an MSK cluster.
type MskAccessConfiguration struct {
	// Type A secret with a SCRAM password, or one with a client certificate.
	Type MskAccessType `json:"Type"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI SourceAccessURI `json:"URI"`
}

// MskAccessConfigurations How to sign in to an MSK cluster. Without any, the function's role decides.
type MskAccessConfigurations = []MskAccessConfiguration

// MskAccessType A secret with a SCRAM password, or one with a client certificate.
type MskAccessType string

// MskClusterArn An MSK cluster.
type MskClusterArn = string

// MskMapping From a topic of an MSK cluster to a function.
type MskMapping struct {
	// AmazonManagedKafkaEventSourceConfig How an MSK topic is consumed. MSK only.
	AmazonManagedKafkaEventSourceConfig *AmazonManagedKafkaEventSourceConfig `json:"AmazonManagedKafkaEventSourceConfig,omitempty"`

	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
	DestinationConfig *DestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn An MSK cluster.
	EventSourceArn MskClusterArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a Kafka mapping. None by default.
	MetricsConfig *MetricsConfig `json:"MetricsConfig,omitempty"`

	// ProvisionedPollerConfig How many pollers of a topic stand ready. Left to the server by default.
	ProvisionedPollerConfig *KafkaProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// SourceAccessConfigurations How to sign in to an MSK cluster. Without any, the function's role decides.
	SourceAccessConfigurations *MskAccessConfigurations `json:"SourceAccessConfigurations,omitempty"`

	// StartingPosition Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
	StartingPosition StartingPosition `json:"StartingPosition"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// Topics The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
	Topics Topics `json:"Topics"`
}

// NoBatchingWindow Messages go out at once; 0 is all that can be said.
type NoBatchingWindow int

// OnFailure The place for notes about records that were given up.
type OnFailure struct {
	// Destination An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
	Destination *Destination `json:"Destination,omitempty"`
}

// OptimizationStatus Whether this version starts from a snapshot.
type OptimizationStatus = string

// PackageInBucket Where the package is.
type PackageInBucket struct {
	// S3Bucket The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
	S3Bucket S3Bucket `json:"S3Bucket"`

	// S3Key The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
	S3Key S3Key `json:"S3Key"`

	// S3ObjectVersion The version of the object, if the bucket keeps versions.
	S3ObjectVersion *S3ObjectVersion `json:"S3ObjectVersion,omitempty"`
}

// PackageInRequest The package itself.
type PackageInRequest struct {
	// ZipFile A zip archive of at most 50 MB, in base64.
	ZipFile ZipFile `json:"ZipFile"`
}

// PackageType How the code is packaged; a zip archive by default.
type PackageType string

// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
type ParallelizationFactor = int

// Policy All statements, as JSON within a text.
type Policy = string

// PositiveBatchingWindow How long to wait for a batch of messages to fill. Needed for batches above 10.
type PositiveBatchingWindow = int

// PreconditionFailedException The revision is not the present one.
type PreconditionFailedException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// Principal Who may: a service such as `s3.amazonaws.com`, an account, an ARN, or `*`.
type Principal = string

// PrincipalOrgID Only members of this organisation.
type PrincipalOrgID = string

// ProvisionedPollerConfig How many pollers stand ready. Left to the server by default. Standard queues and Kafka.
type ProvisionedPollerConfig struct {
	// MaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers.
	MaximumPollers *MaximumPollers `json:"MaximumPollers,omitempty"`

	// MinimumPollers Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
	MinimumPollers *MinimumPollers `json:"MinimumPollers,omitempty"`
}

// Publish Whether to publish a version at once. False by default.
type Publish = bool

// PublishVersionRequest What the version is about, and what `$LATEST` must be for it to be published.
type PublishVersionRequest struct {
	// CodeSha256 SHA-256 of the package, in base64.
	CodeSha256 *CodeSha256 `json:"CodeSha256,omitempty"`

	// Description What it is for, in free words. Empty by default.
	Description *Description `json:"Description,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`
}

// PutFunctionConcurrencyRequest The limit.
type PutFunctionConcurrencyRequest struct {
	// ReservedConcurrentExecutions How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
	ReservedConcurrentExecutions ReservedConcurrentExecutions `json:"ReservedConcurrentExecutions"`
}

// Qualifier A version's number, `$LATEST`, or an alias.
type Qualifier = string

// Queue A queue's name.
type Queue = string

// Queues The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
type Queues = []Queue

// RabbitMqAccessConfiguration A secret with a user and password, or the virtual host that has the queue.
type RabbitMqAccessConfiguration struct {
	// Type A secret with a user and password, or a virtual host.
	Type RabbitMqAccessType `json:"Type"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI SourceAccessURI `json:"URI"`
}

// RabbitMqAccessConfigurations The credentials for a RabbitMQ broker, which it needs, and the virtual host if it is not `/`.
type RabbitMqAccessConfigurations = []RabbitMqAccessConfiguration

// RabbitMqAccessType A secret with a user and password, or a virtual host.
type RabbitMqAccessType string

// RabbitMqMapping From a queue of an Amazon MQ broker that runs RabbitMQ to a function.
type RabbitMqMapping struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
	EventSourceArn MqBrokerArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// Queues The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
	Queues Queues `json:"Queues"`

	// SourceAccessConfigurations The credentials for a RabbitMQ broker, which it needs, and the virtual host if it is not `/`.
	SourceAccessConfigurations RabbitMqAccessConfigurations `json:"SourceAccessConfigurations"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`
}

// RecursiveLoop Whether invocations that go in circles are ended.
type RecursiveLoop = string

// ReportedAccessConfiguration One way to sign in, one part of the network, or a virtual host.
type ReportedAccessConfiguration struct {
	// Type What kind of access the entry is about.
	Type *ReportedAccessType `json:"Type,omitempty"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI                  *SourceAccessURI       `json:"URI,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedAccessConfigurations How the source is reached and signed in to. Kafka, ActiveMQ and RabbitMQ only.
type ReportedAccessConfigurations = []ReportedAccessConfiguration

// ReportedAccessType What kind of access the entry is about.
type ReportedAccessType = string

// ReportedApplicationLogLevel The least that is logged of the function's own lines.
type ReportedApplicationLogLevel = string

// ReportedArchitecture A kind of processor.
type ReportedArchitecture = string

// ReportedArchitectures The processor that the code is for.
type ReportedArchitectures = []ReportedArchitecture

// ReportedDeadLetterConfig Where events go that the function failed on. Absent when they go nowhere.
type ReportedDeadLetterConfig struct {
	// TargetArn An SQS queue or an SNS topic. An empty text is none.
	TargetArn            *DeadLetterArn         `json:"TargetArn,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedDestination A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
type ReportedDestination struct {
	// Destination An SQS queue, an SNS topic, an S3 bucket (which also gets the records), or, for a Kafka source, `kafka://` and a topic of the same cluster. An empty text takes the destination away.
	Destination          *Destination           `json:"Destination,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedDestinationConfig Where notes go. For a stream it is there even when it names nothing.
type ReportedDestinationConfig struct {
	// OnFailure A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
	OnFailure *ReportedDestination `json:"OnFailure,omitempty"`

	// OnSuccess A place for notes; empty when there is none. OnSuccess never has one, as mappings do not send such notes.
	OnSuccess            *ReportedDestination   `json:"OnSuccess,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedEndpoints Where the cluster is found.
type ReportedEndpoints struct {
	// KAFKABOOTSTRAPSERVERS Servers to ask first. One that answers is enough; the others are for when it does not.
	KAFKABOOTSTRAPSERVERS *KafkaBootstrapServers `json:"KAFKA_BOOTSTRAP_SERVERS,omitempty"`
	AdditionalProperties  map[string]interface{} `json:"-"`
}

// ReportedEnvironment What the function finds in its environment. Absent when that is nothing of its own.
type ReportedEnvironment struct {
	// Variables Variables with their values, at most 4 KB together. A name begins with a letter and has two characters at least; those that the runtime itself sets are reserved.
	Variables            *EnvironmentVariables  `json:"Variables,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedEphemeralStorage The size of /tmp.
type ReportedEphemeralStorage struct {
	// Size Megabytes; 512 by default.
	Size                 EphemeralStorageSize   `json:"Size"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedFilter One filter, as it was given.
type ReportedFilter struct {
	// Pattern An event pattern, as JSON within a text: for each named part of the record a list of what it may be. Its format is looked at by the server, not by the pattern of this schema.
	Pattern              *FilterPattern         `json:"Pattern,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedFilterCriteria The filters in force. Absent when there are none.
type ReportedFilterCriteria struct {
	// Filters The filters in force.
	Filters              *ReportedFilters       `json:"Filters,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedFilters The filters in force.
type ReportedFilters = []ReportedFilter

// ReportedFunctionName The function's name alone.
type ReportedFunctionName = string

// ReportedFunctionResponseType A thing that the function's answer is read for.
type ReportedFunctionResponseType = string

// ReportedFunctionResponseTypes What the function's answer is read for.
type ReportedFunctionResponseTypes = []ReportedFunctionResponseType

// ReportedKafkaEventSourceConfig How the topic is consumed. Kafka only.
type ReportedKafkaEventSourceConfig struct {
	// ConsumerGroupID The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
	ConsumerGroupID      *ConsumerGroupID       `json:"ConsumerGroupId,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedLogFormat Plain lines, or a JSON object a line.
type ReportedLogFormat = string

// ReportedLoggingConfig How the function's log looks and where it goes.
type ReportedLoggingConfig struct {
	// ApplicationLogLevel The least that is logged of the function's own lines.
	ApplicationLogLevel *ReportedApplicationLogLevel `json:"ApplicationLogLevel,omitempty"`

	// LogFormat Plain lines, or a JSON object a line.
	LogFormat ReportedLogFormat `json:"LogFormat"`

	// LogGroup Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
	LogGroup LogGroup `json:"LogGroup"`

	// SystemLogLevel The least that is logged of the runtime's lines.
	SystemLogLevel       *ReportedSystemLogLevel `json:"SystemLogLevel,omitempty"`
	AdditionalProperties map[string]interface{}  `json:"-"`
}

// ReportedMetric A group of counters.
type ReportedMetric = string

// ReportedMetrics The counters that are kept.
type ReportedMetrics = []ReportedMetric

// ReportedMetricsConfig Which counters are kept. Absent when none are.
type ReportedMetricsConfig struct {
	// Metrics The counters that are kept.
	Metrics              *ReportedMetrics       `json:"Metrics,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedPackageType How the code is packaged.
type ReportedPackageType = string

// ReportedProvisionedPollerConfig How many pollers stand ready. Absent when that is left to the server.
type ReportedProvisionedPollerConfig struct {
	// MaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers.
	MaximumPollers *MaximumPollers `json:"MaximumPollers,omitempty"`

	// MinimumPollers Never fewer pollers than these. 1 by default for Kafka, 2 for SQS.
	MinimumPollers       *MinimumPollers        `json:"MinimumPollers,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedRoutingConfig A second version and its share. Absent when there is none.
type ReportedRoutingConfig struct {
	// AdditionalVersionWeights The other version's number, with its share of the invocations; one at most.
	AdditionalVersionWeights *AdditionalVersionWeights `json:"AdditionalVersionWeights,omitempty"`
	AdditionalProperties     map[string]interface{}    `json:"-"`
}

// ReportedRuntime The language and release that the code is for.
type ReportedRuntime = string

// ReportedScalingConfig The limit in force. Absent when there is none.
type ReportedScalingConfig struct {
	// MaximumConcurrency How many batches of this mapping may be with the function at once. SQS only.
	MaximumConcurrency   *MaximumConcurrency    `json:"MaximumConcurrency,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedSelfManagedEventSource The Kafka cluster that is read, for a cluster of one's own.
type ReportedSelfManagedEventSource struct {
	// Endpoints Where the cluster is found.
	Endpoints            *ReportedEndpoints     `json:"Endpoints,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedSnapStart Whether a version would start from a snapshot, and does: never.
type ReportedSnapStart struct {
	// ApplyOn What snapshots would be taken of.
	ApplyOn ReportedSnapStartApplyOn `json:"ApplyOn"`

	// OptimizationStatus Whether this version starts from a snapshot.
	OptimizationStatus   OptimizationStatus     `json:"OptimizationStatus"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedSnapStartApplyOn What snapshots would be taken of.
type ReportedSnapStartApplyOn = string

// ReportedStartingPosition Where the mapping began. Absent for queues.
type ReportedStartingPosition = string

// ReportedSystemLogLevel The least that is logged of the runtime's lines.
type ReportedSystemLogLevel = string

// ReportedTracingConfig Whether X-Ray would see invocations.
type ReportedTracingConfig struct {
	// Mode All that are sampled, or those that the caller traces.
	Mode                 ReportedTracingMode    `json:"Mode"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReportedTracingMode All that are sampled, or those that the caller traces.
type ReportedTracingMode = string

// ReportedVpcConfig The network that the function would be in.
type ReportedVpcConfig struct {
	// Ipv6AllowedForDualStack Whether the function may use IPv6 to go out. Kept and shown.
	Ipv6AllowedForDualStack *Ipv6AllowedForDualStack `json:"Ipv6AllowedForDualStack,omitempty"`

	// SecurityGroupIds Security groups.
	SecurityGroupIds *SecurityGroupIds `json:"SecurityGroupIds,omitempty"`

	// SubnetIds The subnets.
	SubnetIds *SubnetIds `json:"SubnetIds,omitempty"`

	// VpcID The network's identifier; empty, as there is none.
	VpcID                *VpcID                 `json:"VpcId,omitempty"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// RepositoryType What kind of place the package is in.
type RepositoryType = string

// RequestTooLargeException The body is too long.
type RequestTooLargeException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ReservedConcurrentExecutions How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
type ReservedConcurrentExecutions = int

// ResourceConflictException There is such a thing already, or another needs it.
type ResourceConflictException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ResourceInUseException The mapping is in the middle of another change; try again in a moment.
type ResourceInUseException struct {
	// Message What is wrong, for people to read.
	Message ErrorMessage `json:"Message"`

	// Type Whose fault it is.
	Type                 FaultType              `json:"Type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ResourceNotFoundException There is no such thing.
type ResourceNotFoundException struct {
	// Message What is wrong, for people to read.
	Message ErrorMessage `json:"Message"`

	// Type Whose fault it is.
	Type                 FaultType              `json:"Type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ResourceTags The tags of a function or a mapping.
type ResourceTags struct {
	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags                 Tags                   `json:"Tags"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
type RevisionID = string

// RoleArn The role that the function runs under. Kept and shown; nobody asks for its permissions.
type RoleArn = string

// RoutingConfig A second version and its share. None by default; an empty object takes it away.
type RoutingConfig struct {
	// AdditionalVersionWeights The other version's number, with its share of the invocations; one at most.
	AdditionalVersionWeights *AdditionalVersionWeights `json:"AdditionalVersionWeights,omitempty"`
}

// Runtime The language and release that the code is for. What runs it has to be on this machine.
type Runtime string

// RuntimeManagementConfig How the runtime is updated.
type RuntimeManagementConfig struct {
	// FunctionArn A function's ARN, with the version or alias if one is meant.
	FunctionArn FunctionArn `json:"FunctionArn"`

	// UpdateRuntimeOn When the runtime is updated.
	UpdateRuntimeOn      UpdateRuntimeOn        `json:"UpdateRuntimeOn"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// S3Bucket The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
type S3Bucket = string

// S3Key The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
type S3Key = string

// S3ObjectVersion The version of the object, if the bucket keeps versions.
type S3ObjectVersion = string

// ScalingConfig How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
type ScalingConfig struct {
	// MaximumConcurrency How many batches of this mapping may be with the function at once. SQS only.
	MaximumConcurrency *MaximumConcurrency `json:"MaximumConcurrency,omitempty"`
}

// SecurityGroupID A security group.
type SecurityGroupID = string

// SecurityGroupIds Security groups.
type SecurityGroupIds = []SecurityGroupID

// SelfManagedEventSource A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.
type SelfManagedEventSource struct {
	// Endpoints Where the cluster is found.
	Endpoints Endpoints `json:"Endpoints"`
}

// SelfManagedKafkaAccessConfiguration One way to sign in, or one part of the network to do so from.
type SelfManagedKafkaAccessConfiguration struct {
	// Type A secret with a user and password (BASIC_AUTH for SASL/PLAIN, or SCRAM), one with a client certificate, one with the authority that signed the servers' certificates, or a subnet or security group.
	Type SelfManagedKafkaAccessType `json:"Type"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI SourceAccessURI `json:"URI"`
}

// SelfManagedKafkaAccessConfigurations How to reach and sign in to a Kafka cluster of one's own. It has to be given; an empty list is a cluster that lets everybody in.
type SelfManagedKafkaAccessConfigurations = []SelfManagedKafkaAccessConfiguration

// SelfManagedKafkaAccessType A secret with a user and password (BASIC_AUTH for SASL/PLAIN, or SCRAM), one with a client certificate, one with the authority that signed the servers' certificates, or a subnet or security group.
type SelfManagedKafkaAccessType string

// SelfManagedKafkaEventSourceConfig How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
type SelfManagedKafkaEventSourceConfig struct {
	// ConsumerGroupID The consumer group that keeps the offsets; an offset that the group has committed beats the starting position. The mapping's UUID when nothing is said. It cannot be changed.
	ConsumerGroupID *ConsumerGroupID `json:"ConsumerGroupId,omitempty"`
}

// SelfManagedKafkaMapping From a topic of a Kafka cluster of one's own to a function. Such a cluster has no ARN.
type SelfManagedKafkaMapping struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
	DestinationConfig *DestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a Kafka mapping. None by default.
	MetricsConfig *MetricsConfig `json:"MetricsConfig,omitempty"`

	// ProvisionedPollerConfig How many pollers of a topic stand ready. Left to the server by default.
	ProvisionedPollerConfig *KafkaProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// SelfManagedEventSource A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.
	SelfManagedEventSource SelfManagedEventSource `json:"SelfManagedEventSource"`

	// SelfManagedKafkaEventSourceConfig How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
	SelfManagedKafkaEventSourceConfig *SelfManagedKafkaEventSourceConfig `json:"SelfManagedKafkaEventSourceConfig,omitempty"`

	// SourceAccessConfigurations How to reach and sign in to a Kafka cluster of one's own. It has to be given; an empty list is a cluster that lets everybody in.
	SourceAccessConfigurations SelfManagedKafkaAccessConfigurations `json:"SourceAccessConfigurations"`

	// StartingPosition Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
	StartingPosition *StartingPosition `json:"StartingPosition,omitempty"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`

	// Topics The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
	Topics Topics `json:"Topics"`
}

// SerializationException The body is no JSON, or a value is not of the type it has to be.
type SerializationException struct {
	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ServiceException Headrace itself failed.
type ServiceException struct {
	// Message What is wrong, for people to read.
	Message ErrorMessage `json:"Message"`

	// Type Whose fault it is.
	Type                 FaultType              `json:"Type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// SnapStart Whether a version would start from a snapshot. Kept and shown; none is taken.
type SnapStart struct {
	// ApplyOn What snapshots would be taken of; nothing by default.
	ApplyOn *SnapStartApplyOn `json:"ApplyOn,omitempty"`
}

// SnapStartApplyOn What snapshots would be taken of; nothing by default.
type SnapStartApplyOn string

// SourceAccessURI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
type SourceAccessURI = string

// SourceAccount Only on behalf of this account.
type SourceAccount = string

// SourceArn Only on behalf of this resource, such as a bucket or a rule.
type SourceArn = string

// SqsBatchSize How many messages the function is given at once, at most, from a FIFO queue or without a batching window; 10 by default.
type SqsBatchSize = int

// SqsFifoQueueArn An SQS FIFO queue; its name ends in `.fifo`.
type SqsFifoQueueArn = string

// SqsFifoQueueMapping From an SQS FIFO queue to a function, in order within each message group.
type SqsFifoQueueMapping struct {
	// BatchSize How many messages the function is given at once, at most, from a FIFO queue or without a batching window; 10 by default.
	BatchSize *SqsBatchSize `json:"BatchSize,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn An SQS FIFO queue; its name ends in `.fifo`.
	EventSourceArn SqsFifoQueueArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds Messages go out at once; 0 is all that can be said.
	MaximumBatchingWindowInSeconds *NoBatchingWindow `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ScalingConfig How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
	ScalingConfig *ScalingConfig `json:"ScalingConfig,omitempty"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`
}

// SqsMaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers, which is 2 at least.
type SqsMaximumPollers = int

// SqsMinimumPollers Never fewer pollers than these; 2 by default.
type SqsMinimumPollers = int

// SqsProvisionedPollerConfig How many pollers of a standard queue stand ready. Left to the server by default.
type SqsProvisionedPollerConfig struct {
	// MaximumPollers Never more pollers than these; 200 by default. Not below MinimumPollers, which is 2 at least.
	MaximumPollers *SqsMaximumPollers `json:"MaximumPollers,omitempty"`

	// MinimumPollers Never fewer pollers than these; 2 by default.
	MinimumPollers *SqsMinimumPollers `json:"MinimumPollers,omitempty"`
}

// SqsQueueArn A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
type SqsQueueArn = string

// SqsQueueMapping From a standard SQS queue to a function, with batches of at most 10 that do not wait to fill.
type SqsQueueMapping struct {
	// BatchSize How many messages the function is given at once, at most, from a FIFO queue or without a batching window; 10 by default.
	BatchSize *SqsBatchSize `json:"BatchSize,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
	EventSourceArn SqsQueueArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds Messages go out at once; 0 is all that can be said.
	MaximumBatchingWindowInSeconds *NoBatchingWindow `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ProvisionedPollerConfig How many pollers of a standard queue stand ready. Left to the server by default.
	ProvisionedPollerConfig *SqsProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// ScalingConfig How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
	ScalingConfig *ScalingConfig `json:"ScalingConfig,omitempty"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`
}

// SqsQueueMappingWithWindow From a standard SQS queue to a function, with batches that wait to fill and may be large.
type SqsQueueMappingWithWindow struct {
	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// EventSourceArn A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
	EventSourceArn SqsQueueArn `json:"EventSourceArn"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName FunctionName `json:"FunctionName"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch of messages to fill. Needed for batches above 10.
	MaximumBatchingWindowInSeconds PositiveBatchingWindow `json:"MaximumBatchingWindowInSeconds"`

	// MetricsConfig Which counters are kept for a mapping of a queue, a stream or a broker. None by default.
	MetricsConfig *EventMetricsConfig `json:"MetricsConfig,omitempty"`

	// ProvisionedPollerConfig How many pollers of a standard queue stand ready. Left to the server by default.
	ProvisionedPollerConfig *SqsProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// ScalingConfig How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
	ScalingConfig *ScalingConfig `json:"ScalingConfig,omitempty"`

	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags *Tags `json:"Tags,omitempty"`
}

// StartingPosition Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
type StartingPosition string

// StartingPositionAtTimestamp Begin at a time that StartingPositionTimestamp gives. Kinesis only.
type StartingPositionAtTimestamp string

// StartingPositionTimestamp The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
type StartingPositionTimestamp = float64

// State What the mapping is doing. It is Creating until its first poll and Deleting until it is gone; Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
type State = string

// StateTransitionReason Who or what brought the mapping into its state, a user or the server; on failures a code.
type StateTransitionReason = string

// Statement A statement of a policy, as JSON within a text.
type Statement = string

// StatementID The statement's name, by which it can be removed.
type StatementID = string

// StreamDestination An SQS queue, an SNS topic, or an S3 bucket (which also gets the records). An empty text takes the destination away.
type StreamDestination = string

// StreamDestinationConfig Where a note goes about records of a stream that were given up. Nowhere by default.
type StreamDestinationConfig struct {
	// OnFailure The place for notes about records of a stream that were given up.
	OnFailure *StreamOnFailure `json:"OnFailure,omitempty"`
}

// StreamOnFailure The place for notes about records of a stream that were given up.
type StreamOnFailure struct {
	// Destination An SQS queue, an SNS topic, or an S3 bucket (which also gets the records). An empty text takes the destination away.
	Destination *StreamDestination `json:"Destination,omitempty"`
}

// SubnetID A subnet.
type SubnetID = string

// SubnetIds The subnets.
type SubnetIds = []SubnetID

// SystemLogLevel The least that is logged of the runtime's lines; INFO by default. With JSON only.
type SystemLogLevel string

// TagKey A tag's name, of the characters that a value may have.
type TagKey = string

// TagKeys Names of tags. One at least: a query cannot carry an empty list.
type TagKeys = []TagKey

// TagResourceRequest Tags to add.
type TagResourceRequest struct {
	// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
	Tags Tags `json:"Tags"`
}

// TagValue A tag's value. Letters, digits and spaces of any script, and some punctuation.
type TagValue = string

// TaggableResource The ARN of a function or a mapping. The cloud's other kinds are well formed, and never found.
type TaggableResource = string

// Tags Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
type Tags map[string]TagValue

// ThrottleReason Which limit was met.
type ThrottleReason = string

// Timeout How many seconds an invocation may take; 3 by default.
type Timeout = int

// TooManyRequestsException Requests arrive faster than the server, or the function, is told to take them.
type TooManyRequestsException struct {
	// Reason Which limit was met.
	Reason ThrottleReason `json:"Reason"`

	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// Topic A topic's name, of two characters at least.
type Topic = string

// Topics The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
type Topics = []Topic

// TracingConfig Whether X-Ray would see invocations. Kept and shown; nothing is traced.
type TracingConfig struct {
	// Mode All that are sampled, or those that the caller traces; the latter by default.
	Mode *TracingMode `json:"Mode,omitempty"`
}

// TracingMode All that are sampled, or those that the caller traces; the latter by default.
type TracingMode string

// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
type TumblingWindowInSeconds = int

// UnsupportedMediaTypeException The body's media type is not JSON.
type UnsupportedMediaTypeException struct {
	// Type Whose fault it is.
	Type FaultType `json:"Type"`

	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// UpdateAliasRequest Settings to change; those left out keep their value.
type UpdateAliasRequest struct {
	// Description What it is for, in free words. Empty by default.
	Description *Description `json:"Description,omitempty"`

	// FunctionVersion The version that an alias stands for.
	FunctionVersion *AliasedVersion `json:"FunctionVersion,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`

	// RoutingConfig A second version and its share. None by default; an empty object takes it away.
	RoutingConfig *RoutingConfig `json:"RoutingConfig,omitempty"`
}

// UpdateCodeFromBucket Where the new package is.
type UpdateCodeFromBucket struct {
	// Architectures The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
	Architectures *Architectures `json:"Architectures,omitempty"`

	// DryRun Whether to check everything and change nothing. False by default.
	DryRun *DryRun `json:"DryRun,omitempty"`

	// Publish Whether to publish a version at once. False by default.
	Publish *Publish `json:"Publish,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`

	// S3Bucket The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
	S3Bucket S3Bucket `json:"S3Bucket"`

	// S3Key The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
	S3Key S3Key `json:"S3Key"`

	// S3ObjectVersion The version of the object, if the bucket keeps versions.
	S3ObjectVersion *S3ObjectVersion `json:"S3ObjectVersion,omitempty"`
}

// UpdateCodeFromRequest The new package itself.
type UpdateCodeFromRequest struct {
	// Architectures The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
	Architectures *Architectures `json:"Architectures,omitempty"`

	// DryRun Whether to check everything and change nothing. False by default.
	DryRun *DryRun `json:"DryRun,omitempty"`

	// Publish Whether to publish a version at once. False by default.
	Publish *Publish `json:"Publish,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`

	// ZipFile A zip archive of at most 50 MB, in base64.
	ZipFile ZipFile `json:"ZipFile"`
}

// UpdateEventSourceMappingRequest Settings to change; those left out keep their value.
type UpdateEventSourceMappingRequest struct {
	// AmazonManagedKafkaEventSourceConfig How an MSK topic is consumed. MSK only.
	AmazonManagedKafkaEventSourceConfig *AmazonManagedKafkaEventSourceConfig `json:"AmazonManagedKafkaEventSourceConfig,omitempty"`

	// BatchSize How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
	BatchSize *BatchSize `json:"BatchSize,omitempty"`

	// BisectBatchOnFunctionError Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
	BisectBatchOnFunctionError *BisectBatchOnFunctionError `json:"BisectBatchOnFunctionError,omitempty"`

	// DestinationConfig Where a note goes about records that were given up. Nowhere by default. Kinesis, DynamoDB streams and Kafka.
	DestinationConfig *DestinationConfig `json:"DestinationConfig,omitempty"`

	// Enabled Whether the source is polled and the function called. True by default; every source takes it.
	Enabled *Enabled `json:"Enabled,omitempty"`

	// FilterCriteria Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
	FilterCriteria *FilterCriteria `json:"FilterCriteria,omitempty"`

	// FunctionName A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
	FunctionName *FunctionName `json:"FunctionName,omitempty"`

	// FunctionResponseTypes What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
	FunctionResponseTypes *FunctionResponseTypes `json:"FunctionResponseTypes,omitempty"`

	// MaximumBatchingWindowInSeconds How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
	MaximumBatchingWindowInSeconds *MaximumBatchingWindowInSeconds `json:"MaximumBatchingWindowInSeconds,omitempty"`

	// MaximumRecordAgeInSeconds Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
	MaximumRecordAgeInSeconds *MaximumRecordAgeInSeconds `json:"MaximumRecordAgeInSeconds,omitempty"`

	// MaximumRetryAttempts How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
	MaximumRetryAttempts *MaximumRetryAttempts `json:"MaximumRetryAttempts,omitempty"`

	// MetricsConfig Which counters are kept for a Kafka mapping. None by default.
	MetricsConfig *MetricsConfig `json:"MetricsConfig,omitempty"`

	// ParallelizationFactor How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
	ParallelizationFactor *ParallelizationFactor `json:"ParallelizationFactor,omitempty"`

	// ProvisionedPollerConfig How many pollers stand ready. Left to the server by default. Standard queues and Kafka.
	ProvisionedPollerConfig *ProvisionedPollerConfig `json:"ProvisionedPollerConfig,omitempty"`

	// ScalingConfig How far a queue's polling scales. No limit by default; an empty object takes the limit away. SQS only.
	ScalingConfig *ScalingConfig `json:"ScalingConfig,omitempty"`

	// SelfManagedKafkaEventSourceConfig How a topic of a Kafka cluster of one's own is consumed. Only for such a cluster.
	SelfManagedKafkaEventSourceConfig *SelfManagedKafkaEventSourceConfig `json:"SelfManagedKafkaEventSourceConfig,omitempty"`

	// SourceAccessConfigurations New access settings, in place of all the old ones. A virtual host cannot be changed: the old one stays.
	SourceAccessConfigurations *UpdatedAccessConfigurations `json:"SourceAccessConfigurations,omitempty"`

	// TumblingWindowInSeconds The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
	TumblingWindowInSeconds *TumblingWindowInSeconds `json:"TumblingWindowInSeconds,omitempty"`
}

// UpdateFunctionCodeRequest New code for `$LATEST`: in the request itself, or in a bucket.
type UpdateFunctionCodeRequest struct {
	union json.RawMessage
}

// UpdateFunctionConfigurationRequest Settings of `$LATEST` to change; those left out keep their value.
type UpdateFunctionConfigurationRequest struct {
	// DeadLetterConfig Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
	DeadLetterConfig *DeadLetterConfig `json:"DeadLetterConfig,omitempty"`

	// Description What it is for, in free words. Empty by default.
	Description *Description `json:"Description,omitempty"`

	// Environment What the function finds in its environment; an Update replaces all of it.
	Environment *Environment `json:"Environment,omitempty"`

	// EphemeralStorage The size of /tmp. Kept and shown; the function has as much as this machine.
	EphemeralStorage *EphemeralStorage `json:"EphemeralStorage,omitempty"`

	// Handler What is called within the code, in the language's own spelling: `file.function`, or a class.
	Handler *Handler `json:"Handler,omitempty"`

	// KMSKeyArn The key that the cloud would encrypt the environment with. Kept and shown; nothing is encrypted.
	KMSKeyArn *KMSKeyArn `json:"KMSKeyArn,omitempty"`

	// LoggingConfig How the function's log looks and where it goes.
	LoggingConfig *LoggingConfig `json:"LoggingConfig,omitempty"`

	// MemorySize How many megabytes the function may use; 128 by default.
	MemorySize *MemorySize `json:"MemorySize,omitempty"`

	// RevisionID Changes with every change. A request that names one is refused when it is not the present one.
	RevisionID *RevisionID `json:"RevisionId,omitempty"`

	// Role The role that the function runs under. Kept and shown; nobody asks for its permissions.
	Role *RoleArn `json:"Role,omitempty"`

	// Runtime The language and release that the code is for. What runs it has to be on this machine.
	Runtime *Runtime `json:"Runtime,omitempty"`

	// SnapStart Whether a version would start from a snapshot. Kept and shown; none is taken.
	SnapStart *SnapStart `json:"SnapStart,omitempty"`

	// Timeout How many seconds an invocation may take; 3 by default.
	Timeout *Timeout `json:"Timeout,omitempty"`

	// TracingConfig Whether X-Ray would see invocations. Kept and shown; nothing is traced.
	TracingConfig *TracingConfig `json:"TracingConfig,omitempty"`

	// VpcConfig The network that the function would be in. Kept and shown; it is in this machine's.
	VpcConfig *VpcConfig `json:"VpcConfig,omitempty"`
}

// UpdateRuntimeOn When the runtime is updated.
type UpdateRuntimeOn = string

// UpdatedAccessConfiguration One way to sign in, or one part of the network to do so from; which ones the source decides.
type UpdatedAccessConfiguration struct {
	// Type Every access type but VIRTUAL_HOST.
	Type UpdatedAccessType `json:"Type"`

	// URI What the access type points to: the ARN of a secret, `subnet:` or `security_group:` with its identifier, or the name of a virtual host.
	URI SourceAccessURI `json:"URI"`
}

// UpdatedAccessConfigurations New access settings, in place of all the old ones. A virtual host cannot be changed: the old one stays.
type UpdatedAccessConfigurations = []UpdatedAccessConfiguration

// UpdatedAccessType Every access type but VIRTUAL_HOST.
type UpdatedAccessType string

// ValidationException A field's value breaks the constraint that this document states for it.
type ValidationException struct {
	// Message What is wrong, for people to read.
	Message              ErrorMessage           `json:"message"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// Version `$LATEST`, or a published version's number.
type Version = string

// VersionPage Some versions, oldest first, and where to go on.
type VersionPage struct {
	// NextMarker Where the next page begins. What it means is the server's affair.
	NextMarker *Marker `json:"NextMarker,omitempty"`

	// Versions The functions or versions of this page.
	Versions             FunctionConfigurations `json:"Versions"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// VpcConfig The network that the function would be in. Kept and shown; it is in this machine's.
type VpcConfig struct {
	// Ipv6AllowedForDualStack Whether the function may use IPv6 to go out. Kept and shown.
	Ipv6AllowedForDualStack *Ipv6AllowedForDualStack `json:"Ipv6AllowedForDualStack,omitempty"`

	// SecurityGroupIds Security groups.
	SecurityGroupIds *SecurityGroupIds `json:"SecurityGroupIds,omitempty"`

	// SubnetIds The subnets.
	SubnetIds *SubnetIds `json:"SubnetIds,omitempty"`
}

// VpcID The network's identifier; empty, as there is none.
type VpcID = string

// Weight A share: 0 is none of the invocations, 1 all of them.
type Weight = float64

// ZipFile A zip archive of at most 50 MB, in base64.
type ZipFile = string

// AliasPath An alias's name, with something in it that is no digit.
type AliasPath = AliasName

// FunctionPath A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
type FunctionPath = FunctionName

// ResourcePath The ARN of a function or a mapping. The cloud's other kinds are well formed, and never found.
type ResourcePath = TaggableResource

// StatementPath A statement's name. Those that other services add may have dots.
type StatementPath = AnyStatementID

// UUID The mapping's identifier; the server makes it, in lower case.
type UUID = EventSourceMappingUUID

// BadRequest One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type BadRequest = BadRequestError

// Conflict There is such a thing already, or another needs it.
type Conflict = ResourceConflictException

// FunctionBadRequest One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type FunctionBadRequest = FunctionRequestError

// InvocationBadRequest One of the exceptions that come with status 400; x-amzn-ErrorType tells which.
type InvocationBadRequest = InvocationRequestError

// NotFound There is no such thing.
type NotFound = ResourceNotFoundException

// PreconditionFailed The revision is not the present one.
type PreconditionFailed = PreconditionFailedException

// ResourceConflict There is such a thing already, or another needs it.
type ResourceConflict = ResourceConflictException

// ResourceNotFound There is no such thing.
type ResourceNotFound = ResourceNotFoundException

// ServiceFailure Headrace itself failed.
type ServiceFailure = ServiceException

// TooLarge The body is too long.
type TooLarge = RequestTooLargeException

// TooManyRequests Requests arrive faster than the server, or the function, is told to take them.
type TooManyRequests = TooManyRequestsException

// UnsupportedMediaType The body's media type is not JSON.
type UnsupportedMediaType = UnsupportedMediaTypeException

// ListEventSourceMappingsParams defines parameters for ListEventSourceMappings.
type ListEventSourceMappingsParams struct {
	// EventSourceArn Only mappings of this event source.
	EventSourceArn *EventSourceArn `form:"EventSourceArn,omitempty" json:"EventSourceArn,omitempty"`

	// FunctionName Only mappings to this function, in any of the forms that Create takes.
	FunctionName *FunctionName `form:"FunctionName,omitempty" json:"FunctionName,omitempty"`

	// Marker The `NextMarker` of the page before.
	Marker *Marker `form:"Marker,omitempty" json:"Marker,omitempty"`

	// MaxItems How many entries to give at most.
	MaxItems *MaxItems `form:"MaxItems,omitempty" json:"MaxItems,omitempty"`
}

// ListFunctionsParams defines parameters for ListFunctions.
type ListFunctionsParams struct {
	// MasterRegion For functions at the edge in the cloud. Headrace has none; every region gives the same list.
	MasterRegion *MasterRegion `form:"MasterRegion,omitempty" json:"MasterRegion,omitempty"`

	// FunctionVersion With ALL, published versions are listed as well.
	FunctionVersion *AllVersions `form:"FunctionVersion,omitempty" json:"FunctionVersion,omitempty"`

	// Marker The `NextMarker` of the page before.
	Marker *Marker `form:"Marker,omitempty" json:"Marker,omitempty"`

	// MaxItems How many entries to give at most.
	MaxItems *MaxItems `form:"MaxItems,omitempty" json:"MaxItems,omitempty"`
}

// DeleteFunctionParams defines parameters for DeleteFunction.
type DeleteFunctionParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// GetFunctionParams defines parameters for GetFunction.
type GetFunctionParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// ListAliasesParams defines parameters for ListAliases.
type ListAliasesParams struct {
	// FunctionVersion Only aliases of this version.
	FunctionVersion *AliasedVersion `form:"FunctionVersion,omitempty" json:"FunctionVersion,omitempty"`

	// Marker The `NextMarker` of the page before.
	Marker *Marker `form:"Marker,omitempty" json:"Marker,omitempty"`

	// MaxItems How many entries to give at most.
	MaxItems *MaxItems `form:"MaxItems,omitempty" json:"MaxItems,omitempty"`
}

// GetFunctionConfigurationParams defines parameters for GetFunctionConfiguration.
type GetFunctionConfigurationParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// InvokeParams defines parameters for Invoke.
type InvokeParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`

	// XAmzInvocationType Whether to wait for the answer, to keep the event for later, or only to look.
	XAmzInvocationType *InvocationType `json:"X-Amz-Invocation-Type,omitempty"`

	// XAmzLogType Whether the answer comes with the end of the invocation's log. Not for `Event`.
	XAmzLogType *LogType `json:"X-Amz-Log-Type,omitempty"`

	// XAmzClientContext What the function finds as its client context: a JSON object in base64.
	XAmzClientContext *ClientContext `json:"X-Amz-Client-Context,omitempty"`
}

// GetPolicyParams defines parameters for GetPolicy.
type GetPolicyParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// AddPermissionParams defines parameters for AddPermission.
type AddPermissionParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// RemovePermissionParams defines parameters for RemovePermission.
type RemovePermissionParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`

	// RevisionID Only if the policy still is of this revision.
	RevisionID *RevisionID `form:"RevisionId,omitempty" json:"RevisionId,omitempty"`
}

// ListVersionsByFunctionParams defines parameters for ListVersionsByFunction.
type ListVersionsByFunctionParams struct {
	// Marker The `NextMarker` of the page before.
	Marker *Marker `form:"Marker,omitempty" json:"Marker,omitempty"`

	// MaxItems How many entries to give at most.
	MaxItems *MaxItems `form:"MaxItems,omitempty" json:"MaxItems,omitempty"`
}

// UntagResourceParams defines parameters for UntagResource.
type UntagResourceParams struct {
	// TagKeys The names of the tags to remove, each as a parameter of its own.
	TagKeys TagKeys `form:"tagKeys" json:"tagKeys"`
}

// GetRuntimeManagementConfigParams defines parameters for GetRuntimeManagementConfig.
type GetRuntimeManagementConfigParams struct {
	// Qualifier A version or an alias. One in the function's name must be the same.
	Qualifier *Qualifier `form:"Qualifier,omitempty" json:"Qualifier,omitempty"`
}

// CreateEventSourceMappingJSONRequestBody defines body for CreateEventSourceMapping for application/json ContentType.
type CreateEventSourceMappingJSONRequestBody = CreateEventSourceMappingRequest

// UpdateEventSourceMappingJSONRequestBody defines body for UpdateEventSourceMapping for application/json ContentType.
type UpdateEventSourceMappingJSONRequestBody = UpdateEventSourceMappingRequest

// CreateFunctionJSONRequestBody defines body for CreateFunction for application/json ContentType.
type CreateFunctionJSONRequestBody = CreateFunctionRequest

// CreateAliasJSONRequestBody defines body for CreateAlias for application/json ContentType.
type CreateAliasJSONRequestBody = CreateAliasRequest

// UpdateAliasJSONRequestBody defines body for UpdateAlias for application/json ContentType.
type UpdateAliasJSONRequestBody = UpdateAliasRequest

// UpdateFunctionCodeJSONRequestBody defines body for UpdateFunctionCode for application/json ContentType.
type UpdateFunctionCodeJSONRequestBody = UpdateFunctionCodeRequest

// UpdateFunctionConfigurationJSONRequestBody defines body for UpdateFunctionConfiguration for application/json ContentType.
type UpdateFunctionConfigurationJSONRequestBody = UpdateFunctionConfigurationRequest

// AddPermissionJSONRequestBody defines body for AddPermission for application/json ContentType.
type AddPermissionJSONRequestBody = AddPermissionRequest

// PublishVersionJSONRequestBody defines body for PublishVersion for application/json ContentType.
type PublishVersionJSONRequestBody = PublishVersionRequest

// TagResourceJSONRequestBody defines body for TagResource for application/json ContentType.
type TagResourceJSONRequestBody = TagResourceRequest

// PutFunctionConcurrencyJSONRequestBody defines body for PutFunctionConcurrency for application/json ContentType.
type PutFunctionConcurrencyJSONRequestBody = PutFunctionConcurrencyRequest

// Getter for additional properties for AddedPermission. Returns the specified
// element and whether it was found
func (a AddedPermission) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for AddedPermission
func (a *AddedPermission) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for AddedPermission to handle AdditionalProperties
func (a *AddedPermission) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Statement"]; found {
		err = json.Unmarshal(raw, &a.Statement)
		if err != nil {
			return fmt.Errorf("error reading 'Statement': %w", err)
		}
		delete(object, "Statement")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for AddedPermission to handle AdditionalProperties
func (a AddedPermission) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Statement"], err = json.Marshal(a.Statement)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Statement': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for AliasConfiguration. Returns the specified
// element and whether it was found
func (a AliasConfiguration) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for AliasConfiguration
func (a *AliasConfiguration) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for AliasConfiguration to handle AdditionalProperties
func (a *AliasConfiguration) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["AliasArn"]; found {
		err = json.Unmarshal(raw, &a.AliasArn)
		if err != nil {
			return fmt.Errorf("error reading 'AliasArn': %w", err)
		}
		delete(object, "AliasArn")
	}

	if raw, found := object["Description"]; found {
		err = json.Unmarshal(raw, &a.Description)
		if err != nil {
			return fmt.Errorf("error reading 'Description': %w", err)
		}
		delete(object, "Description")
	}

	if raw, found := object["FunctionVersion"]; found {
		err = json.Unmarshal(raw, &a.FunctionVersion)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionVersion': %w", err)
		}
		delete(object, "FunctionVersion")
	}

	if raw, found := object["Name"]; found {
		err = json.Unmarshal(raw, &a.Name)
		if err != nil {
			return fmt.Errorf("error reading 'Name': %w", err)
		}
		delete(object, "Name")
	}

	if raw, found := object["RevisionId"]; found {
		err = json.Unmarshal(raw, &a.RevisionID)
		if err != nil {
			return fmt.Errorf("error reading 'RevisionId': %w", err)
		}
		delete(object, "RevisionId")
	}

	if raw, found := object["RoutingConfig"]; found {
		err = json.Unmarshal(raw, &a.RoutingConfig)
		if err != nil {
			return fmt.Errorf("error reading 'RoutingConfig': %w", err)
		}
		delete(object, "RoutingConfig")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for AliasConfiguration to handle AdditionalProperties
func (a AliasConfiguration) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["AliasArn"], err = json.Marshal(a.AliasArn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'AliasArn': %w", err)
	}

	object["Description"], err = json.Marshal(a.Description)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Description': %w", err)
	}

	object["FunctionVersion"], err = json.Marshal(a.FunctionVersion)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionVersion': %w", err)
	}

	object["Name"], err = json.Marshal(a.Name)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Name': %w", err)
	}

	object["RevisionId"], err = json.Marshal(a.RevisionID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'RevisionId': %w", err)
	}

	if a.RoutingConfig != nil {
		object["RoutingConfig"], err = json.Marshal(a.RoutingConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'RoutingConfig': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for AliasPage. Returns the specified
// element and whether it was found
func (a AliasPage) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for AliasPage
func (a *AliasPage) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for AliasPage to handle AdditionalProperties
func (a *AliasPage) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Aliases"]; found {
		err = json.Unmarshal(raw, &a.Aliases)
		if err != nil {
			return fmt.Errorf("error reading 'Aliases': %w", err)
		}
		delete(object, "Aliases")
	}

	if raw, found := object["NextMarker"]; found {
		err = json.Unmarshal(raw, &a.NextMarker)
		if err != nil {
			return fmt.Errorf("error reading 'NextMarker': %w", err)
		}
		delete(object, "NextMarker")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for AliasPage to handle AdditionalProperties
func (a AliasPage) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Aliases != nil {
		object["Aliases"], err = json.Marshal(a.Aliases)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Aliases': %w", err)
		}
	}

	if a.NextMarker != nil {
		object["NextMarker"], err = json.Marshal(a.NextMarker)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'NextMarker': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for Concurrency. Returns the specified
// element and whether it was found
func (a Concurrency) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for Concurrency
func (a *Concurrency) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for Concurrency to handle AdditionalProperties
func (a *Concurrency) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["ReservedConcurrentExecutions"]; found {
		err = json.Unmarshal(raw, &a.ReservedConcurrentExecutions)
		if err != nil {
			return fmt.Errorf("error reading 'ReservedConcurrentExecutions': %w", err)
		}
		delete(object, "ReservedConcurrentExecutions")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for Concurrency to handle AdditionalProperties
func (a Concurrency) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.ReservedConcurrentExecutions != nil {
		object["ReservedConcurrentExecutions"], err = json.Marshal(a.ReservedConcurrentExecutions)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ReservedConcurrentExecutions': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for EventSourceMappingConfiguration. Returns the specified
// element and whether it was found
func (a EventSourceMappingConfiguration) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for EventSourceMappingConfiguration
func (a *EventSourceMappingConfiguration) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for EventSourceMappingConfiguration to handle AdditionalProperties
func (a *EventSourceMappingConfiguration) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["AmazonManagedKafkaEventSourceConfig"]; found {
		err = json.Unmarshal(raw, &a.AmazonManagedKafkaEventSourceConfig)
		if err != nil {
			return fmt.Errorf("error reading 'AmazonManagedKafkaEventSourceConfig': %w", err)
		}
		delete(object, "AmazonManagedKafkaEventSourceConfig")
	}

	if raw, found := object["BatchSize"]; found {
		err = json.Unmarshal(raw, &a.BatchSize)
		if err != nil {
			return fmt.Errorf("error reading 'BatchSize': %w", err)
		}
		delete(object, "BatchSize")
	}

	if raw, found := object["BisectBatchOnFunctionError"]; found {
		err = json.Unmarshal(raw, &a.BisectBatchOnFunctionError)
		if err != nil {
			return fmt.Errorf("error reading 'BisectBatchOnFunctionError': %w", err)
		}
		delete(object, "BisectBatchOnFunctionError")
	}

	if raw, found := object["DestinationConfig"]; found {
		err = json.Unmarshal(raw, &a.DestinationConfig)
		if err != nil {
			return fmt.Errorf("error reading 'DestinationConfig': %w", err)
		}
		delete(object, "DestinationConfig")
	}

	if raw, found := object["EventSourceArn"]; found {
		err = json.Unmarshal(raw, &a.EventSourceArn)
		if err != nil {
			return fmt.Errorf("error reading 'EventSourceArn': %w", err)
		}
		delete(object, "EventSourceArn")
	}

	if raw, found := object["EventSourceMappingArn"]; found {
		err = json.Unmarshal(raw, &a.EventSourceMappingArn)
		if err != nil {
			return fmt.Errorf("error reading 'EventSourceMappingArn': %w", err)
		}
		delete(object, "EventSourceMappingArn")
	}

	if raw, found := object["FilterCriteria"]; found {
		err = json.Unmarshal(raw, &a.FilterCriteria)
		if err != nil {
			return fmt.Errorf("error reading 'FilterCriteria': %w", err)
		}
		delete(object, "FilterCriteria")
	}

	if raw, found := object["FunctionArn"]; found {
		err = json.Unmarshal(raw, &a.FunctionArn)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionArn': %w", err)
		}
		delete(object, "FunctionArn")
	}

	if raw, found := object["FunctionResponseTypes"]; found {
		err = json.Unmarshal(raw, &a.FunctionResponseTypes)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionResponseTypes': %w", err)
		}
		delete(object, "FunctionResponseTypes")
	}

	if raw, found := object["LastModified"]; found {
		err = json.Unmarshal(raw, &a.LastModified)
		if err != nil {
			return fmt.Errorf("error reading 'LastModified': %w", err)
		}
		delete(object, "LastModified")
	}

	if raw, found := object["LastProcessingResult"]; found {
		err = json.Unmarshal(raw, &a.LastProcessingResult)
		if err != nil {
			return fmt.Errorf("error reading 'LastProcessingResult': %w", err)
		}
		delete(object, "LastProcessingResult")
	}

	if raw, found := object["MaximumBatchingWindowInSeconds"]; found {
		err = json.Unmarshal(raw, &a.MaximumBatchingWindowInSeconds)
		if err != nil {
			return fmt.Errorf("error reading 'MaximumBatchingWindowInSeconds': %w", err)
		}
		delete(object, "MaximumBatchingWindowInSeconds")
	}

	if raw, found := object["MaximumRecordAgeInSeconds"]; found {
		err = json.Unmarshal(raw, &a.MaximumRecordAgeInSeconds)
		if err != nil {
			return fmt.Errorf("error reading 'MaximumRecordAgeInSeconds': %w", err)
		}
		delete(object, "MaximumRecordAgeInSeconds")
	}

	if raw, found := object["MaximumRetryAttempts"]; found {
		err = json.Unmarshal(raw, &a.MaximumRetryAttempts)
		if err != nil {
			return fmt.Errorf("error reading 'MaximumRetryAttempts': %w", err)
		}
		delete(object, "MaximumRetryAttempts")
	}

	if raw, found := object["MetricsConfig"]; found {
		err = json.Unmarshal(raw, &a.MetricsConfig)
		if err != nil {
			return fmt.Errorf("error reading 'MetricsConfig': %w", err)
		}
		delete(object, "MetricsConfig")
	}

	if raw, found := object["ParallelizationFactor"]; found {
		err = json.Unmarshal(raw, &a.ParallelizationFactor)
		if err != nil {
			return fmt.Errorf("error reading 'ParallelizationFactor': %w", err)
		}
		delete(object, "ParallelizationFactor")
	}

	if raw, found := object["ProvisionedPollerConfig"]; found {
		err = json.Unmarshal(raw, &a.ProvisionedPollerConfig)
		if err != nil {
			return fmt.Errorf("error reading 'ProvisionedPollerConfig': %w", err)
		}
		delete(object, "ProvisionedPollerConfig")
	}

	if raw, found := object["Queues"]; found {
		err = json.Unmarshal(raw, &a.Queues)
		if err != nil {
			return fmt.Errorf("error reading 'Queues': %w", err)
		}
		delete(object, "Queues")
	}

	if raw, found := object["ScalingConfig"]; found {
		err = json.Unmarshal(raw, &a.ScalingConfig)
		if err != nil {
			return fmt.Errorf("error reading 'ScalingConfig': %w", err)
		}
		delete(object, "ScalingConfig")
	}

	if raw, found := object["SelfManagedEventSource"]; found {
		err = json.Unmarshal(raw, &a.SelfManagedEventSource)
		if err != nil {
			return fmt.Errorf("error reading 'SelfManagedEventSource': %w", err)
		}
		delete(object, "SelfManagedEventSource")
	}

	if raw, found := object["SelfManagedKafkaEventSourceConfig"]; found {
		err = json.Unmarshal(raw, &a.SelfManagedKafkaEventSourceConfig)
		if err != nil {
			return fmt.Errorf("error reading 'SelfManagedKafkaEventSourceConfig': %w", err)
		}
		delete(object, "SelfManagedKafkaEventSourceConfig")
	}

	if raw, found := object["SourceAccessConfigurations"]; found {
		err = json.Unmarshal(raw, &a.SourceAccessConfigurations)
		if err != nil {
			return fmt.Errorf("error reading 'SourceAccessConfigurations': %w", err)
		}
		delete(object, "SourceAccessConfigurations")
	}

	if raw, found := object["StartingPosition"]; found {
		err = json.Unmarshal(raw, &a.StartingPosition)
		if err != nil {
			return fmt.Errorf("error reading 'StartingPosition': %w", err)
		}
		delete(object, "StartingPosition")
	}

	if raw, found := object["StartingPositionTimestamp"]; found {
		err = json.Unmarshal(raw, &a.StartingPositionTimestamp)
		if err != nil {
			return fmt.Errorf("error reading 'StartingPositionTimestamp': %w", err)
		}
		delete(object, "StartingPositionTimestamp")
	}

	if raw, found := object["State"]; found {
		err = json.Unmarshal(raw, &a.State)
		if err != nil {
			return fmt.Errorf("error reading 'State': %w", err)
		}
		delete(object, "State")
	}

	if raw, found := object["StateTransitionReason"]; found {
		err = json.Unmarshal(raw, &a.StateTransitionReason)
		if err != nil {
			return fmt.Errorf("error reading 'StateTransitionReason': %w", err)
		}
		delete(object, "StateTransitionReason")
	}

	if raw, found := object["Topics"]; found {
		err = json.Unmarshal(raw, &a.Topics)
		if err != nil {
			return fmt.Errorf("error reading 'Topics': %w", err)
		}
		delete(object, "Topics")
	}

	if raw, found := object["TumblingWindowInSeconds"]; found {
		err = json.Unmarshal(raw, &a.TumblingWindowInSeconds)
		if err != nil {
			return fmt.Errorf("error reading 'TumblingWindowInSeconds': %w", err)
		}
		delete(object, "TumblingWindowInSeconds")
	}

	if raw, found := object["UUID"]; found {
		err = json.Unmarshal(raw, &a.UUID)
		if err != nil {
			return fmt.Errorf("error reading 'UUID': %w", err)
		}
		delete(object, "UUID")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for EventSourceMappingConfiguration to handle AdditionalProperties
func (a EventSourceMappingConfiguration) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.AmazonManagedKafkaEventSourceConfig != nil {
		object["AmazonManagedKafkaEventSourceConfig"], err = json.Marshal(a.AmazonManagedKafkaEventSourceConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'AmazonManagedKafkaEventSourceConfig': %w", err)
		}
	}

	object["BatchSize"], err = json.Marshal(a.BatchSize)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'BatchSize': %w", err)
	}

	if a.BisectBatchOnFunctionError != nil {
		object["BisectBatchOnFunctionError"], err = json.Marshal(a.BisectBatchOnFunctionError)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'BisectBatchOnFunctionError': %w", err)
		}
	}

	if a.DestinationConfig != nil {
		object["DestinationConfig"], err = json.Marshal(a.DestinationConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'DestinationConfig': %w", err)
		}
	}

	if a.EventSourceArn != nil {
		object["EventSourceArn"], err = json.Marshal(a.EventSourceArn)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'EventSourceArn': %w", err)
		}
	}

	object["EventSourceMappingArn"], err = json.Marshal(a.EventSourceMappingArn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'EventSourceMappingArn': %w", err)
	}

	if a.FilterCriteria != nil {
		object["FilterCriteria"], err = json.Marshal(a.FilterCriteria)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'FilterCriteria': %w", err)
		}
	}

	object["FunctionArn"], err = json.Marshal(a.FunctionArn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionArn': %w", err)
	}

	if a.FunctionResponseTypes != nil {
		object["FunctionResponseTypes"], err = json.Marshal(a.FunctionResponseTypes)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'FunctionResponseTypes': %w", err)
		}
	}

	object["LastModified"], err = json.Marshal(a.LastModified)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LastModified': %w", err)
	}

	if a.LastProcessingResult != nil {
		object["LastProcessingResult"], err = json.Marshal(a.LastProcessingResult)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'LastProcessingResult': %w", err)
		}
	}

	if a.MaximumBatchingWindowInSeconds != nil {
		object["MaximumBatchingWindowInSeconds"], err = json.Marshal(a.MaximumBatchingWindowInSeconds)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MaximumBatchingWindowInSeconds': %w", err)
		}
	}

	if a.MaximumRecordAgeInSeconds != nil {
		object["MaximumRecordAgeInSeconds"], err = json.Marshal(a.MaximumRecordAgeInSeconds)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MaximumRecordAgeInSeconds': %w", err)
		}
	}

	if a.MaximumRetryAttempts != nil {
		object["MaximumRetryAttempts"], err = json.Marshal(a.MaximumRetryAttempts)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MaximumRetryAttempts': %w", err)
		}
	}

	if a.MetricsConfig != nil {
		object["MetricsConfig"], err = json.Marshal(a.MetricsConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MetricsConfig': %w", err)
		}
	}

	if a.ParallelizationFactor != nil {
		object["ParallelizationFactor"], err = json.Marshal(a.ParallelizationFactor)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ParallelizationFactor': %w", err)
		}
	}

	if a.ProvisionedPollerConfig != nil {
		object["ProvisionedPollerConfig"], err = json.Marshal(a.ProvisionedPollerConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ProvisionedPollerConfig': %w", err)
		}
	}

	if a.Queues != nil {
		object["Queues"], err = json.Marshal(a.Queues)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Queues': %w", err)
		}
	}

	if a.ScalingConfig != nil {
		object["ScalingConfig"], err = json.Marshal(a.ScalingConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ScalingConfig': %w", err)
		}
	}

	if a.SelfManagedEventSource != nil {
		object["SelfManagedEventSource"], err = json.Marshal(a.SelfManagedEventSource)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SelfManagedEventSource': %w", err)
		}
	}

	if a.SelfManagedKafkaEventSourceConfig != nil {
		object["SelfManagedKafkaEventSourceConfig"], err = json.Marshal(a.SelfManagedKafkaEventSourceConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SelfManagedKafkaEventSourceConfig': %w", err)
		}
	}

	if a.SourceAccessConfigurations != nil {
		object["SourceAccessConfigurations"], err = json.Marshal(a.SourceAccessConfigurations)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SourceAccessConfigurations': %w", err)
		}
	}

	if a.StartingPosition != nil {
		object["StartingPosition"], err = json.Marshal(a.StartingPosition)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'StartingPosition': %w", err)
		}
	}

	if a.StartingPositionTimestamp != nil {
		object["StartingPositionTimestamp"], err = json.Marshal(a.StartingPositionTimestamp)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'StartingPositionTimestamp': %w", err)
		}
	}

	object["State"], err = json.Marshal(a.State)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'State': %w", err)
	}

	object["StateTransitionReason"], err = json.Marshal(a.StateTransitionReason)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'StateTransitionReason': %w", err)
	}

	if a.Topics != nil {
		object["Topics"], err = json.Marshal(a.Topics)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Topics': %w", err)
		}
	}

	if a.TumblingWindowInSeconds != nil {
		object["TumblingWindowInSeconds"], err = json.Marshal(a.TumblingWindowInSeconds)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'TumblingWindowInSeconds': %w", err)
		}
	}

	object["UUID"], err = json.Marshal(a.UUID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'UUID': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for EventSourceMappingPage. Returns the specified
// element and whether it was found
func (a EventSourceMappingPage) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for EventSourceMappingPage
func (a *EventSourceMappingPage) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for EventSourceMappingPage to handle AdditionalProperties
func (a *EventSourceMappingPage) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["EventSourceMappings"]; found {
		err = json.Unmarshal(raw, &a.EventSourceMappings)
		if err != nil {
			return fmt.Errorf("error reading 'EventSourceMappings': %w", err)
		}
		delete(object, "EventSourceMappings")
	}

	if raw, found := object["NextMarker"]; found {
		err = json.Unmarshal(raw, &a.NextMarker)
		if err != nil {
			return fmt.Errorf("error reading 'NextMarker': %w", err)
		}
		delete(object, "NextMarker")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for EventSourceMappingPage to handle AdditionalProperties
func (a EventSourceMappingPage) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.EventSourceMappings != nil {
		object["EventSourceMappings"], err = json.Marshal(a.EventSourceMappings)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'EventSourceMappings': %w", err)
		}
	}

	if a.NextMarker != nil {
		object["NextMarker"], err = json.Marshal(a.NextMarker)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'NextMarker': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionCodeLocation. Returns the specified
// element and whether it was found
func (a FunctionCodeLocation) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionCodeLocation
func (a *FunctionCodeLocation) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionCodeLocation to handle AdditionalProperties
func (a *FunctionCodeLocation) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Location"]; found {
		err = json.Unmarshal(raw, &a.Location)
		if err != nil {
			return fmt.Errorf("error reading 'Location': %w", err)
		}
		delete(object, "Location")
	}

	if raw, found := object["RepositoryType"]; found {
		err = json.Unmarshal(raw, &a.RepositoryType)
		if err != nil {
			return fmt.Errorf("error reading 'RepositoryType': %w", err)
		}
		delete(object, "RepositoryType")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionCodeLocation to handle AdditionalProperties
func (a FunctionCodeLocation) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Location != nil {
		object["Location"], err = json.Marshal(a.Location)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Location': %w", err)
		}
	}

	if a.RepositoryType != nil {
		object["RepositoryType"], err = json.Marshal(a.RepositoryType)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'RepositoryType': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionCodeSigningConfig. Returns the specified
// element and whether it was found
func (a FunctionCodeSigningConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionCodeSigningConfig
func (a *FunctionCodeSigningConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionCodeSigningConfig to handle AdditionalProperties
func (a *FunctionCodeSigningConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["CodeSigningConfigArn"]; found {
		err = json.Unmarshal(raw, &a.CodeSigningConfigArn)
		if err != nil {
			return fmt.Errorf("error reading 'CodeSigningConfigArn': %w", err)
		}
		delete(object, "CodeSigningConfigArn")
	}

	if raw, found := object["FunctionName"]; found {
		err = json.Unmarshal(raw, &a.FunctionName)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionName': %w", err)
		}
		delete(object, "FunctionName")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionCodeSigningConfig to handle AdditionalProperties
func (a FunctionCodeSigningConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.CodeSigningConfigArn != nil {
		object["CodeSigningConfigArn"], err = json.Marshal(a.CodeSigningConfigArn)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'CodeSigningConfigArn': %w", err)
		}
	}

	object["FunctionName"], err = json.Marshal(a.FunctionName)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionName': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionConfiguration. Returns the specified
// element and whether it was found
func (a FunctionConfiguration) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionConfiguration
func (a *FunctionConfiguration) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionConfiguration to handle AdditionalProperties
func (a *FunctionConfiguration) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Architectures"]; found {
		err = json.Unmarshal(raw, &a.Architectures)
		if err != nil {
			return fmt.Errorf("error reading 'Architectures': %w", err)
		}
		delete(object, "Architectures")
	}

	if raw, found := object["CodeSha256"]; found {
		err = json.Unmarshal(raw, &a.CodeSha256)
		if err != nil {
			return fmt.Errorf("error reading 'CodeSha256': %w", err)
		}
		delete(object, "CodeSha256")
	}

	if raw, found := object["CodeSize"]; found {
		err = json.Unmarshal(raw, &a.CodeSize)
		if err != nil {
			return fmt.Errorf("error reading 'CodeSize': %w", err)
		}
		delete(object, "CodeSize")
	}

	if raw, found := object["DeadLetterConfig"]; found {
		err = json.Unmarshal(raw, &a.DeadLetterConfig)
		if err != nil {
			return fmt.Errorf("error reading 'DeadLetterConfig': %w", err)
		}
		delete(object, "DeadLetterConfig")
	}

	if raw, found := object["Description"]; found {
		err = json.Unmarshal(raw, &a.Description)
		if err != nil {
			return fmt.Errorf("error reading 'Description': %w", err)
		}
		delete(object, "Description")
	}

	if raw, found := object["Environment"]; found {
		err = json.Unmarshal(raw, &a.Environment)
		if err != nil {
			return fmt.Errorf("error reading 'Environment': %w", err)
		}
		delete(object, "Environment")
	}

	if raw, found := object["EphemeralStorage"]; found {
		err = json.Unmarshal(raw, &a.EphemeralStorage)
		if err != nil {
			return fmt.Errorf("error reading 'EphemeralStorage': %w", err)
		}
		delete(object, "EphemeralStorage")
	}

	if raw, found := object["FunctionArn"]; found {
		err = json.Unmarshal(raw, &a.FunctionArn)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionArn': %w", err)
		}
		delete(object, "FunctionArn")
	}

	if raw, found := object["FunctionName"]; found {
		err = json.Unmarshal(raw, &a.FunctionName)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionName': %w", err)
		}
		delete(object, "FunctionName")
	}

	if raw, found := object["Handler"]; found {
		err = json.Unmarshal(raw, &a.Handler)
		if err != nil {
			return fmt.Errorf("error reading 'Handler': %w", err)
		}
		delete(object, "Handler")
	}

	if raw, found := object["KMSKeyArn"]; found {
		err = json.Unmarshal(raw, &a.KMSKeyArn)
		if err != nil {
			return fmt.Errorf("error reading 'KMSKeyArn': %w", err)
		}
		delete(object, "KMSKeyArn")
	}

	if raw, found := object["LastModified"]; found {
		err = json.Unmarshal(raw, &a.LastModified)
		if err != nil {
			return fmt.Errorf("error reading 'LastModified': %w", err)
		}
		delete(object, "LastModified")
	}

	if raw, found := object["LastUpdateStatus"]; found {
		err = json.Unmarshal(raw, &a.LastUpdateStatus)
		if err != nil {
			return fmt.Errorf("error reading 'LastUpdateStatus': %w", err)
		}
		delete(object, "LastUpdateStatus")
	}

	if raw, found := object["LoggingConfig"]; found {
		err = json.Unmarshal(raw, &a.LoggingConfig)
		if err != nil {
			return fmt.Errorf("error reading 'LoggingConfig': %w", err)
		}
		delete(object, "LoggingConfig")
	}

	if raw, found := object["MemorySize"]; found {
		err = json.Unmarshal(raw, &a.MemorySize)
		if err != nil {
			return fmt.Errorf("error reading 'MemorySize': %w", err)
		}
		delete(object, "MemorySize")
	}

	if raw, found := object["PackageType"]; found {
		err = json.Unmarshal(raw, &a.PackageType)
		if err != nil {
			return fmt.Errorf("error reading 'PackageType': %w", err)
		}
		delete(object, "PackageType")
	}

	if raw, found := object["RevisionId"]; found {
		err = json.Unmarshal(raw, &a.RevisionID)
		if err != nil {
			return fmt.Errorf("error reading 'RevisionId': %w", err)
		}
		delete(object, "RevisionId")
	}

	if raw, found := object["Role"]; found {
		err = json.Unmarshal(raw, &a.Role)
		if err != nil {
			return fmt.Errorf("error reading 'Role': %w", err)
		}
		delete(object, "Role")
	}

	if raw, found := object["Runtime"]; found {
		err = json.Unmarshal(raw, &a.Runtime)
		if err != nil {
			return fmt.Errorf("error reading 'Runtime': %w", err)
		}
		delete(object, "Runtime")
	}

	if raw, found := object["SnapStart"]; found {
		err = json.Unmarshal(raw, &a.SnapStart)
		if err != nil {
			return fmt.Errorf("error reading 'SnapStart': %w", err)
		}
		delete(object, "SnapStart")
	}

	if raw, found := object["State"]; found {
		err = json.Unmarshal(raw, &a.State)
		if err != nil {
			return fmt.Errorf("error reading 'State': %w", err)
		}
		delete(object, "State")
	}

	if raw, found := object["Timeout"]; found {
		err = json.Unmarshal(raw, &a.Timeout)
		if err != nil {
			return fmt.Errorf("error reading 'Timeout': %w", err)
		}
		delete(object, "Timeout")
	}

	if raw, found := object["TracingConfig"]; found {
		err = json.Unmarshal(raw, &a.TracingConfig)
		if err != nil {
			return fmt.Errorf("error reading 'TracingConfig': %w", err)
		}
		delete(object, "TracingConfig")
	}

	if raw, found := object["Version"]; found {
		err = json.Unmarshal(raw, &a.Version)
		if err != nil {
			return fmt.Errorf("error reading 'Version': %w", err)
		}
		delete(object, "Version")
	}

	if raw, found := object["VpcConfig"]; found {
		err = json.Unmarshal(raw, &a.VpcConfig)
		if err != nil {
			return fmt.Errorf("error reading 'VpcConfig': %w", err)
		}
		delete(object, "VpcConfig")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionConfiguration to handle AdditionalProperties
func (a FunctionConfiguration) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Architectures != nil {
		object["Architectures"], err = json.Marshal(a.Architectures)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Architectures': %w", err)
		}
	}

	object["CodeSha256"], err = json.Marshal(a.CodeSha256)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'CodeSha256': %w", err)
	}

	object["CodeSize"], err = json.Marshal(a.CodeSize)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'CodeSize': %w", err)
	}

	if a.DeadLetterConfig != nil {
		object["DeadLetterConfig"], err = json.Marshal(a.DeadLetterConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'DeadLetterConfig': %w", err)
		}
	}

	object["Description"], err = json.Marshal(a.Description)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Description': %w", err)
	}

	if a.Environment != nil {
		object["Environment"], err = json.Marshal(a.Environment)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Environment': %w", err)
		}
	}

	object["EphemeralStorage"], err = json.Marshal(a.EphemeralStorage)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'EphemeralStorage': %w", err)
	}

	object["FunctionArn"], err = json.Marshal(a.FunctionArn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionArn': %w", err)
	}

	object["FunctionName"], err = json.Marshal(a.FunctionName)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionName': %w", err)
	}

	if a.Handler != nil {
		object["Handler"], err = json.Marshal(a.Handler)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Handler': %w", err)
		}
	}

	if a.KMSKeyArn != nil {
		object["KMSKeyArn"], err = json.Marshal(a.KMSKeyArn)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'KMSKeyArn': %w", err)
		}
	}

	object["LastModified"], err = json.Marshal(a.LastModified)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LastModified': %w", err)
	}

	object["LastUpdateStatus"], err = json.Marshal(a.LastUpdateStatus)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LastUpdateStatus': %w", err)
	}

	object["LoggingConfig"], err = json.Marshal(a.LoggingConfig)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LoggingConfig': %w", err)
	}

	object["MemorySize"], err = json.Marshal(a.MemorySize)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'MemorySize': %w", err)
	}

	object["PackageType"], err = json.Marshal(a.PackageType)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'PackageType': %w", err)
	}

	object["RevisionId"], err = json.Marshal(a.RevisionID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'RevisionId': %w", err)
	}

	if a.Role != nil {
		object["Role"], err = json.Marshal(a.Role)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Role': %w", err)
		}
	}

	if a.Runtime != nil {
		object["Runtime"], err = json.Marshal(a.Runtime)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Runtime': %w", err)
		}
	}

	object["SnapStart"], err = json.Marshal(a.SnapStart)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'SnapStart': %w", err)
	}

	object["State"], err = json.Marshal(a.State)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'State': %w", err)
	}

	object["Timeout"], err = json.Marshal(a.Timeout)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Timeout': %w", err)
	}

	object["TracingConfig"], err = json.Marshal(a.TracingConfig)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'TracingConfig': %w", err)
	}

	object["Version"], err = json.Marshal(a.Version)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Version': %w", err)
	}

	if a.VpcConfig != nil {
		object["VpcConfig"], err = json.Marshal(a.VpcConfig)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'VpcConfig': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionDetails. Returns the specified
// element and whether it was found
func (a FunctionDetails) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionDetails
func (a *FunctionDetails) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionDetails to handle AdditionalProperties
func (a *FunctionDetails) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Code"]; found {
		err = json.Unmarshal(raw, &a.Code)
		if err != nil {
			return fmt.Errorf("error reading 'Code': %w", err)
		}
		delete(object, "Code")
	}

	if raw, found := object["Concurrency"]; found {
		err = json.Unmarshal(raw, &a.Concurrency)
		if err != nil {
			return fmt.Errorf("error reading 'Concurrency': %w", err)
		}
		delete(object, "Concurrency")
	}

	if raw, found := object["Configuration"]; found {
		err = json.Unmarshal(raw, &a.Configuration)
		if err != nil {
			return fmt.Errorf("error reading 'Configuration': %w", err)
		}
		delete(object, "Configuration")
	}

	if raw, found := object["Tags"]; found {
		err = json.Unmarshal(raw, &a.Tags)
		if err != nil {
			return fmt.Errorf("error reading 'Tags': %w", err)
		}
		delete(object, "Tags")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionDetails to handle AdditionalProperties
func (a FunctionDetails) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Code"], err = json.Marshal(a.Code)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Code': %w", err)
	}

	if a.Concurrency != nil {
		object["Concurrency"], err = json.Marshal(a.Concurrency)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Concurrency': %w", err)
		}
	}

	object["Configuration"], err = json.Marshal(a.Configuration)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Configuration': %w", err)
	}

	if a.Tags != nil {
		object["Tags"], err = json.Marshal(a.Tags)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Tags': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionPage. Returns the specified
// element and whether it was found
func (a FunctionPage) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionPage
func (a *FunctionPage) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionPage to handle AdditionalProperties
func (a *FunctionPage) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Functions"]; found {
		err = json.Unmarshal(raw, &a.Functions)
		if err != nil {
			return fmt.Errorf("error reading 'Functions': %w", err)
		}
		delete(object, "Functions")
	}

	if raw, found := object["NextMarker"]; found {
		err = json.Unmarshal(raw, &a.NextMarker)
		if err != nil {
			return fmt.Errorf("error reading 'NextMarker': %w", err)
		}
		delete(object, "NextMarker")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionPage to handle AdditionalProperties
func (a FunctionPage) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Functions != nil {
		object["Functions"], err = json.Marshal(a.Functions)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Functions': %w", err)
		}
	}

	if a.NextMarker != nil {
		object["NextMarker"], err = json.Marshal(a.NextMarker)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'NextMarker': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionPolicy. Returns the specified
// element and whether it was found
func (a FunctionPolicy) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionPolicy
func (a *FunctionPolicy) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionPolicy to handle AdditionalProperties
func (a *FunctionPolicy) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Policy"]; found {
		err = json.Unmarshal(raw, &a.Policy)
		if err != nil {
			return fmt.Errorf("error reading 'Policy': %w", err)
		}
		delete(object, "Policy")
	}

	if raw, found := object["RevisionId"]; found {
		err = json.Unmarshal(raw, &a.RevisionID)
		if err != nil {
			return fmt.Errorf("error reading 'RevisionId': %w", err)
		}
		delete(object, "RevisionId")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionPolicy to handle AdditionalProperties
func (a FunctionPolicy) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Policy"], err = json.Marshal(a.Policy)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Policy': %w", err)
	}

	object["RevisionId"], err = json.Marshal(a.RevisionID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'RevisionId': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for FunctionRecursionConfig. Returns the specified
// element and whether it was found
func (a FunctionRecursionConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for FunctionRecursionConfig
func (a *FunctionRecursionConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for FunctionRecursionConfig to handle AdditionalProperties
func (a *FunctionRecursionConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["RecursiveLoop"]; found {
		err = json.Unmarshal(raw, &a.RecursiveLoop)
		if err != nil {
			return fmt.Errorf("error reading 'RecursiveLoop': %w", err)
		}
		delete(object, "RecursiveLoop")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for FunctionRecursionConfig to handle AdditionalProperties
func (a FunctionRecursionConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["RecursiveLoop"], err = json.Marshal(a.RecursiveLoop)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'RecursiveLoop': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for InvalidParameterValueException. Returns the specified
// element and whether it was found
func (a InvalidParameterValueException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for InvalidParameterValueException
func (a *InvalidParameterValueException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for InvalidParameterValueException to handle AdditionalProperties
func (a *InvalidParameterValueException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for InvalidParameterValueException to handle AdditionalProperties
func (a InvalidParameterValueException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for InvalidRequestContentException. Returns the specified
// element and whether it was found
func (a InvalidRequestContentException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for InvalidRequestContentException
func (a *InvalidRequestContentException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for InvalidRequestContentException to handle AdditionalProperties
func (a *InvalidRequestContentException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for InvalidRequestContentException to handle AdditionalProperties
func (a InvalidRequestContentException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for PreconditionFailedException. Returns the specified
// element and whether it was found
func (a PreconditionFailedException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for PreconditionFailedException
func (a *PreconditionFailedException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for PreconditionFailedException to handle AdditionalProperties
func (a *PreconditionFailedException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for PreconditionFailedException to handle AdditionalProperties
func (a PreconditionFailedException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedAccessConfiguration. Returns the specified
// element and whether it was found
func (a ReportedAccessConfiguration) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedAccessConfiguration
func (a *ReportedAccessConfiguration) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedAccessConfiguration to handle AdditionalProperties
func (a *ReportedAccessConfiguration) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["URI"]; found {
		err = json.Unmarshal(raw, &a.URI)
		if err != nil {
			return fmt.Errorf("error reading 'URI': %w", err)
		}
		delete(object, "URI")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedAccessConfiguration to handle AdditionalProperties
func (a ReportedAccessConfiguration) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Type != nil {
		object["Type"], err = json.Marshal(a.Type)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Type': %w", err)
		}
	}

	if a.URI != nil {
		object["URI"], err = json.Marshal(a.URI)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'URI': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedDeadLetterConfig. Returns the specified
// element and whether it was found
func (a ReportedDeadLetterConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedDeadLetterConfig
func (a *ReportedDeadLetterConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedDeadLetterConfig to handle AdditionalProperties
func (a *ReportedDeadLetterConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["TargetArn"]; found {
		err = json.Unmarshal(raw, &a.TargetArn)
		if err != nil {
			return fmt.Errorf("error reading 'TargetArn': %w", err)
		}
		delete(object, "TargetArn")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedDeadLetterConfig to handle AdditionalProperties
func (a ReportedDeadLetterConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.TargetArn != nil {
		object["TargetArn"], err = json.Marshal(a.TargetArn)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'TargetArn': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedDestination. Returns the specified
// element and whether it was found
func (a ReportedDestination) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedDestination
func (a *ReportedDestination) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedDestination to handle AdditionalProperties
func (a *ReportedDestination) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Destination"]; found {
		err = json.Unmarshal(raw, &a.Destination)
		if err != nil {
			return fmt.Errorf("error reading 'Destination': %w", err)
		}
		delete(object, "Destination")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedDestination to handle AdditionalProperties
func (a ReportedDestination) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Destination != nil {
		object["Destination"], err = json.Marshal(a.Destination)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Destination': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedDestinationConfig. Returns the specified
// element and whether it was found
func (a ReportedDestinationConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedDestinationConfig
func (a *ReportedDestinationConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedDestinationConfig to handle AdditionalProperties
func (a *ReportedDestinationConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["OnFailure"]; found {
		err = json.Unmarshal(raw, &a.OnFailure)
		if err != nil {
			return fmt.Errorf("error reading 'OnFailure': %w", err)
		}
		delete(object, "OnFailure")
	}

	if raw, found := object["OnSuccess"]; found {
		err = json.Unmarshal(raw, &a.OnSuccess)
		if err != nil {
			return fmt.Errorf("error reading 'OnSuccess': %w", err)
		}
		delete(object, "OnSuccess")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedDestinationConfig to handle AdditionalProperties
func (a ReportedDestinationConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.OnFailure != nil {
		object["OnFailure"], err = json.Marshal(a.OnFailure)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'OnFailure': %w", err)
		}
	}

	if a.OnSuccess != nil {
		object["OnSuccess"], err = json.Marshal(a.OnSuccess)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'OnSuccess': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedEndpoints. Returns the specified
// element and whether it was found
func (a ReportedEndpoints) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedEndpoints
func (a *ReportedEndpoints) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedEndpoints to handle AdditionalProperties
func (a *ReportedEndpoints) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["KAFKA_BOOTSTRAP_SERVERS"]; found {
		err = json.Unmarshal(raw, &a.KAFKABOOTSTRAPSERVERS)
		if err != nil {
			return fmt.Errorf("error reading 'KAFKA_BOOTSTRAP_SERVERS': %w", err)
		}
		delete(object, "KAFKA_BOOTSTRAP_SERVERS")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedEndpoints to handle AdditionalProperties
func (a ReportedEndpoints) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.KAFKABOOTSTRAPSERVERS != nil {
		object["KAFKA_BOOTSTRAP_SERVERS"], err = json.Marshal(a.KAFKABOOTSTRAPSERVERS)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'KAFKA_BOOTSTRAP_SERVERS': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedEnvironment. Returns the specified
// element and whether it was found
func (a ReportedEnvironment) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedEnvironment
func (a *ReportedEnvironment) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedEnvironment to handle AdditionalProperties
func (a *ReportedEnvironment) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Variables"]; found {
		err = json.Unmarshal(raw, &a.Variables)
		if err != nil {
			return fmt.Errorf("error reading 'Variables': %w", err)
		}
		delete(object, "Variables")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedEnvironment to handle AdditionalProperties
func (a ReportedEnvironment) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Variables != nil {
		object["Variables"], err = json.Marshal(a.Variables)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Variables': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedEphemeralStorage. Returns the specified
// element and whether it was found
func (a ReportedEphemeralStorage) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedEphemeralStorage
func (a *ReportedEphemeralStorage) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedEphemeralStorage to handle AdditionalProperties
func (a *ReportedEphemeralStorage) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Size"]; found {
		err = json.Unmarshal(raw, &a.Size)
		if err != nil {
			return fmt.Errorf("error reading 'Size': %w", err)
		}
		delete(object, "Size")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedEphemeralStorage to handle AdditionalProperties
func (a ReportedEphemeralStorage) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Size"], err = json.Marshal(a.Size)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Size': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedFilter. Returns the specified
// element and whether it was found
func (a ReportedFilter) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedFilter
func (a *ReportedFilter) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedFilter to handle AdditionalProperties
func (a *ReportedFilter) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Pattern"]; found {
		err = json.Unmarshal(raw, &a.Pattern)
		if err != nil {
			return fmt.Errorf("error reading 'Pattern': %w", err)
		}
		delete(object, "Pattern")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedFilter to handle AdditionalProperties
func (a ReportedFilter) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Pattern != nil {
		object["Pattern"], err = json.Marshal(a.Pattern)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Pattern': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedFilterCriteria. Returns the specified
// element and whether it was found
func (a ReportedFilterCriteria) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedFilterCriteria
func (a *ReportedFilterCriteria) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedFilterCriteria to handle AdditionalProperties
func (a *ReportedFilterCriteria) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Filters"]; found {
		err = json.Unmarshal(raw, &a.Filters)
		if err != nil {
			return fmt.Errorf("error reading 'Filters': %w", err)
		}
		delete(object, "Filters")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedFilterCriteria to handle AdditionalProperties
func (a ReportedFilterCriteria) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Filters != nil {
		object["Filters"], err = json.Marshal(a.Filters)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Filters': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedKafkaEventSourceConfig. Returns the specified
// element and whether it was found
func (a ReportedKafkaEventSourceConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedKafkaEventSourceConfig
func (a *ReportedKafkaEventSourceConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedKafkaEventSourceConfig to handle AdditionalProperties
func (a *ReportedKafkaEventSourceConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["ConsumerGroupId"]; found {
		err = json.Unmarshal(raw, &a.ConsumerGroupID)
		if err != nil {
			return fmt.Errorf("error reading 'ConsumerGroupId': %w", err)
		}
		delete(object, "ConsumerGroupId")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedKafkaEventSourceConfig to handle AdditionalProperties
func (a ReportedKafkaEventSourceConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.ConsumerGroupID != nil {
		object["ConsumerGroupId"], err = json.Marshal(a.ConsumerGroupID)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ConsumerGroupId': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedLoggingConfig. Returns the specified
// element and whether it was found
func (a ReportedLoggingConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedLoggingConfig
func (a *ReportedLoggingConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedLoggingConfig to handle AdditionalProperties
func (a *ReportedLoggingConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["ApplicationLogLevel"]; found {
		err = json.Unmarshal(raw, &a.ApplicationLogLevel)
		if err != nil {
			return fmt.Errorf("error reading 'ApplicationLogLevel': %w", err)
		}
		delete(object, "ApplicationLogLevel")
	}

	if raw, found := object["LogFormat"]; found {
		err = json.Unmarshal(raw, &a.LogFormat)
		if err != nil {
			return fmt.Errorf("error reading 'LogFormat': %w", err)
		}
		delete(object, "LogFormat")
	}

	if raw, found := object["LogGroup"]; found {
		err = json.Unmarshal(raw, &a.LogGroup)
		if err != nil {
			return fmt.Errorf("error reading 'LogGroup': %w", err)
		}
		delete(object, "LogGroup")
	}

	if raw, found := object["SystemLogLevel"]; found {
		err = json.Unmarshal(raw, &a.SystemLogLevel)
		if err != nil {
			return fmt.Errorf("error reading 'SystemLogLevel': %w", err)
		}
		delete(object, "SystemLogLevel")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedLoggingConfig to handle AdditionalProperties
func (a ReportedLoggingConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.ApplicationLogLevel != nil {
		object["ApplicationLogLevel"], err = json.Marshal(a.ApplicationLogLevel)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'ApplicationLogLevel': %w", err)
		}
	}

	object["LogFormat"], err = json.Marshal(a.LogFormat)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LogFormat': %w", err)
	}

	object["LogGroup"], err = json.Marshal(a.LogGroup)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'LogGroup': %w", err)
	}

	if a.SystemLogLevel != nil {
		object["SystemLogLevel"], err = json.Marshal(a.SystemLogLevel)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SystemLogLevel': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedMetricsConfig. Returns the specified
// element and whether it was found
func (a ReportedMetricsConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedMetricsConfig
func (a *ReportedMetricsConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedMetricsConfig to handle AdditionalProperties
func (a *ReportedMetricsConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Metrics"]; found {
		err = json.Unmarshal(raw, &a.Metrics)
		if err != nil {
			return fmt.Errorf("error reading 'Metrics': %w", err)
		}
		delete(object, "Metrics")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedMetricsConfig to handle AdditionalProperties
func (a ReportedMetricsConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Metrics != nil {
		object["Metrics"], err = json.Marshal(a.Metrics)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Metrics': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedProvisionedPollerConfig. Returns the specified
// element and whether it was found
func (a ReportedProvisionedPollerConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedProvisionedPollerConfig
func (a *ReportedProvisionedPollerConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedProvisionedPollerConfig to handle AdditionalProperties
func (a *ReportedProvisionedPollerConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["MaximumPollers"]; found {
		err = json.Unmarshal(raw, &a.MaximumPollers)
		if err != nil {
			return fmt.Errorf("error reading 'MaximumPollers': %w", err)
		}
		delete(object, "MaximumPollers")
	}

	if raw, found := object["MinimumPollers"]; found {
		err = json.Unmarshal(raw, &a.MinimumPollers)
		if err != nil {
			return fmt.Errorf("error reading 'MinimumPollers': %w", err)
		}
		delete(object, "MinimumPollers")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedProvisionedPollerConfig to handle AdditionalProperties
func (a ReportedProvisionedPollerConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.MaximumPollers != nil {
		object["MaximumPollers"], err = json.Marshal(a.MaximumPollers)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MaximumPollers': %w", err)
		}
	}

	if a.MinimumPollers != nil {
		object["MinimumPollers"], err = json.Marshal(a.MinimumPollers)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MinimumPollers': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedRoutingConfig. Returns the specified
// element and whether it was found
func (a ReportedRoutingConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedRoutingConfig
func (a *ReportedRoutingConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedRoutingConfig to handle AdditionalProperties
func (a *ReportedRoutingConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["AdditionalVersionWeights"]; found {
		err = json.Unmarshal(raw, &a.AdditionalVersionWeights)
		if err != nil {
			return fmt.Errorf("error reading 'AdditionalVersionWeights': %w", err)
		}
		delete(object, "AdditionalVersionWeights")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedRoutingConfig to handle AdditionalProperties
func (a ReportedRoutingConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.AdditionalVersionWeights != nil {
		object["AdditionalVersionWeights"], err = json.Marshal(a.AdditionalVersionWeights)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'AdditionalVersionWeights': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedScalingConfig. Returns the specified
// element and whether it was found
func (a ReportedScalingConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedScalingConfig
func (a *ReportedScalingConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedScalingConfig to handle AdditionalProperties
func (a *ReportedScalingConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["MaximumConcurrency"]; found {
		err = json.Unmarshal(raw, &a.MaximumConcurrency)
		if err != nil {
			return fmt.Errorf("error reading 'MaximumConcurrency': %w", err)
		}
		delete(object, "MaximumConcurrency")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedScalingConfig to handle AdditionalProperties
func (a ReportedScalingConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.MaximumConcurrency != nil {
		object["MaximumConcurrency"], err = json.Marshal(a.MaximumConcurrency)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'MaximumConcurrency': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedSelfManagedEventSource. Returns the specified
// element and whether it was found
func (a ReportedSelfManagedEventSource) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedSelfManagedEventSource
func (a *ReportedSelfManagedEventSource) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedSelfManagedEventSource to handle AdditionalProperties
func (a *ReportedSelfManagedEventSource) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Endpoints"]; found {
		err = json.Unmarshal(raw, &a.Endpoints)
		if err != nil {
			return fmt.Errorf("error reading 'Endpoints': %w", err)
		}
		delete(object, "Endpoints")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedSelfManagedEventSource to handle AdditionalProperties
func (a ReportedSelfManagedEventSource) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Endpoints != nil {
		object["Endpoints"], err = json.Marshal(a.Endpoints)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Endpoints': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedSnapStart. Returns the specified
// element and whether it was found
func (a ReportedSnapStart) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedSnapStart
func (a *ReportedSnapStart) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedSnapStart to handle AdditionalProperties
func (a *ReportedSnapStart) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["ApplyOn"]; found {
		err = json.Unmarshal(raw, &a.ApplyOn)
		if err != nil {
			return fmt.Errorf("error reading 'ApplyOn': %w", err)
		}
		delete(object, "ApplyOn")
	}

	if raw, found := object["OptimizationStatus"]; found {
		err = json.Unmarshal(raw, &a.OptimizationStatus)
		if err != nil {
			return fmt.Errorf("error reading 'OptimizationStatus': %w", err)
		}
		delete(object, "OptimizationStatus")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedSnapStart to handle AdditionalProperties
func (a ReportedSnapStart) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["ApplyOn"], err = json.Marshal(a.ApplyOn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'ApplyOn': %w", err)
	}

	object["OptimizationStatus"], err = json.Marshal(a.OptimizationStatus)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'OptimizationStatus': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedTracingConfig. Returns the specified
// element and whether it was found
func (a ReportedTracingConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedTracingConfig
func (a *ReportedTracingConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedTracingConfig to handle AdditionalProperties
func (a *ReportedTracingConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Mode"]; found {
		err = json.Unmarshal(raw, &a.Mode)
		if err != nil {
			return fmt.Errorf("error reading 'Mode': %w", err)
		}
		delete(object, "Mode")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedTracingConfig to handle AdditionalProperties
func (a ReportedTracingConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Mode"], err = json.Marshal(a.Mode)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Mode': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ReportedVpcConfig. Returns the specified
// element and whether it was found
func (a ReportedVpcConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ReportedVpcConfig
func (a *ReportedVpcConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ReportedVpcConfig to handle AdditionalProperties
func (a *ReportedVpcConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Ipv6AllowedForDualStack"]; found {
		err = json.Unmarshal(raw, &a.Ipv6AllowedForDualStack)
		if err != nil {
			return fmt.Errorf("error reading 'Ipv6AllowedForDualStack': %w", err)
		}
		delete(object, "Ipv6AllowedForDualStack")
	}

	if raw, found := object["SecurityGroupIds"]; found {
		err = json.Unmarshal(raw, &a.SecurityGroupIds)
		if err != nil {
			return fmt.Errorf("error reading 'SecurityGroupIds': %w", err)
		}
		delete(object, "SecurityGroupIds")
	}

	if raw, found := object["SubnetIds"]; found {
		err = json.Unmarshal(raw, &a.SubnetIds)
		if err != nil {
			return fmt.Errorf("error reading 'SubnetIds': %w", err)
		}
		delete(object, "SubnetIds")
	}

	if raw, found := object["VpcId"]; found {
		err = json.Unmarshal(raw, &a.VpcID)
		if err != nil {
			return fmt.Errorf("error reading 'VpcId': %w", err)
		}
		delete(object, "VpcId")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ReportedVpcConfig to handle AdditionalProperties
func (a ReportedVpcConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.Ipv6AllowedForDualStack != nil {
		object["Ipv6AllowedForDualStack"], err = json.Marshal(a.Ipv6AllowedForDualStack)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Ipv6AllowedForDualStack': %w", err)
		}
	}

	if a.SecurityGroupIds != nil {
		object["SecurityGroupIds"], err = json.Marshal(a.SecurityGroupIds)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SecurityGroupIds': %w", err)
		}
	}

	if a.SubnetIds != nil {
		object["SubnetIds"], err = json.Marshal(a.SubnetIds)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'SubnetIds': %w", err)
		}
	}

	if a.VpcID != nil {
		object["VpcId"], err = json.Marshal(a.VpcID)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'VpcId': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for RequestTooLargeException. Returns the specified
// element and whether it was found
func (a RequestTooLargeException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for RequestTooLargeException
func (a *RequestTooLargeException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for RequestTooLargeException to handle AdditionalProperties
func (a *RequestTooLargeException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for RequestTooLargeException to handle AdditionalProperties
func (a RequestTooLargeException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ResourceConflictException. Returns the specified
// element and whether it was found
func (a ResourceConflictException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ResourceConflictException
func (a *ResourceConflictException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ResourceConflictException to handle AdditionalProperties
func (a *ResourceConflictException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ResourceConflictException to handle AdditionalProperties
func (a ResourceConflictException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ResourceInUseException. Returns the specified
// element and whether it was found
func (a ResourceInUseException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ResourceInUseException
func (a *ResourceInUseException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ResourceInUseException to handle AdditionalProperties
func (a *ResourceInUseException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'Message': %w", err)
		}
		delete(object, "Message")
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ResourceInUseException to handle AdditionalProperties
func (a ResourceInUseException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Message': %w", err)
	}

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ResourceNotFoundException. Returns the specified
// element and whether it was found
func (a ResourceNotFoundException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ResourceNotFoundException
func (a *ResourceNotFoundException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ResourceNotFoundException to handle AdditionalProperties
func (a *ResourceNotFoundException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'Message': %w", err)
		}
		delete(object, "Message")
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ResourceNotFoundException to handle AdditionalProperties
func (a ResourceNotFoundException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Message': %w", err)
	}

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ResourceTags. Returns the specified
// element and whether it was found
func (a ResourceTags) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ResourceTags
func (a *ResourceTags) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ResourceTags to handle AdditionalProperties
func (a *ResourceTags) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Tags"]; found {
		err = json.Unmarshal(raw, &a.Tags)
		if err != nil {
			return fmt.Errorf("error reading 'Tags': %w", err)
		}
		delete(object, "Tags")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ResourceTags to handle AdditionalProperties
func (a ResourceTags) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Tags"], err = json.Marshal(a.Tags)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Tags': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for RuntimeManagementConfig. Returns the specified
// element and whether it was found
func (a RuntimeManagementConfig) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for RuntimeManagementConfig
func (a *RuntimeManagementConfig) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for RuntimeManagementConfig to handle AdditionalProperties
func (a *RuntimeManagementConfig) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["FunctionArn"]; found {
		err = json.Unmarshal(raw, &a.FunctionArn)
		if err != nil {
			return fmt.Errorf("error reading 'FunctionArn': %w", err)
		}
		delete(object, "FunctionArn")
	}

	if raw, found := object["UpdateRuntimeOn"]; found {
		err = json.Unmarshal(raw, &a.UpdateRuntimeOn)
		if err != nil {
			return fmt.Errorf("error reading 'UpdateRuntimeOn': %w", err)
		}
		delete(object, "UpdateRuntimeOn")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for RuntimeManagementConfig to handle AdditionalProperties
func (a RuntimeManagementConfig) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["FunctionArn"], err = json.Marshal(a.FunctionArn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'FunctionArn': %w", err)
	}

	object["UpdateRuntimeOn"], err = json.Marshal(a.UpdateRuntimeOn)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'UpdateRuntimeOn': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for SerializationException. Returns the specified
// element and whether it was found
func (a SerializationException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for SerializationException
func (a *SerializationException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for SerializationException to handle AdditionalProperties
func (a *SerializationException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for SerializationException to handle AdditionalProperties
func (a SerializationException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ServiceException. Returns the specified
// element and whether it was found
func (a ServiceException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ServiceException
func (a *ServiceException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ServiceException to handle AdditionalProperties
func (a *ServiceException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'Message': %w", err)
		}
		delete(object, "Message")
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ServiceException to handle AdditionalProperties
func (a ServiceException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Message': %w", err)
	}

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for TooManyRequestsException. Returns the specified
// element and whether it was found
func (a TooManyRequestsException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for TooManyRequestsException
func (a *TooManyRequestsException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for TooManyRequestsException to handle AdditionalProperties
func (a *TooManyRequestsException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Reason"]; found {
		err = json.Unmarshal(raw, &a.Reason)
		if err != nil {
			return fmt.Errorf("error reading 'Reason': %w", err)
		}
		delete(object, "Reason")
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for TooManyRequestsException to handle AdditionalProperties
func (a TooManyRequestsException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Reason"], err = json.Marshal(a.Reason)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Reason': %w", err)
	}

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for UnsupportedMediaTypeException. Returns the specified
// element and whether it was found
func (a UnsupportedMediaTypeException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for UnsupportedMediaTypeException
func (a *UnsupportedMediaTypeException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for UnsupportedMediaTypeException to handle AdditionalProperties
func (a *UnsupportedMediaTypeException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["Type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'Type': %w", err)
		}
		delete(object, "Type")
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for UnsupportedMediaTypeException to handle AdditionalProperties
func (a UnsupportedMediaTypeException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["Type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'Type': %w", err)
	}

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for ValidationException. Returns the specified
// element and whether it was found
func (a ValidationException) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for ValidationException
func (a *ValidationException) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for ValidationException to handle AdditionalProperties
func (a *ValidationException) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["message"]; found {
		err = json.Unmarshal(raw, &a.Message)
		if err != nil {
			return fmt.Errorf("error reading 'message': %w", err)
		}
		delete(object, "message")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for ValidationException to handle AdditionalProperties
func (a ValidationException) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["message"], err = json.Marshal(a.Message)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'message': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// Getter for additional properties for VersionPage. Returns the specified
// element and whether it was found
func (a VersionPage) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for VersionPage
func (a *VersionPage) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for VersionPage to handle AdditionalProperties
func (a *VersionPage) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["NextMarker"]; found {
		err = json.Unmarshal(raw, &a.NextMarker)
		if err != nil {
			return fmt.Errorf("error reading 'NextMarker': %w", err)
		}
		delete(object, "NextMarker")
	}

	if raw, found := object["Versions"]; found {
		err = json.Unmarshal(raw, &a.Versions)
		if err != nil {
			return fmt.Errorf("error reading 'Versions': %w", err)
		}
		delete(object, "Versions")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for VersionPage to handle AdditionalProperties
func (a VersionPage) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	if a.NextMarker != nil {
		object["NextMarker"], err = json.Marshal(a.NextMarker)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'NextMarker': %w", err)
		}
	}

	if a.Versions != nil {
		object["Versions"], err = json.Marshal(a.Versions)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'Versions': %w", err)
		}
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// AsInvalidParameterValueException returns the union data inside the BadRequestError as a InvalidParameterValueException
func (t BadRequestError) AsInvalidParameterValueException() (InvalidParameterValueException, error) {
	var body InvalidParameterValueException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromInvalidParameterValueException overwrites any union data inside the BadRequestError as the provided InvalidParameterValueException
func (t *BadRequestError) FromInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeInvalidParameterValueException performs a merge with any union data inside the BadRequestError, using the provided InvalidParameterValueException
func (t *BadRequestError) MergeInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsResourceInUseException returns the union data inside the BadRequestError as a ResourceInUseException
func (t BadRequestError) AsResourceInUseException() (ResourceInUseException, error) {
	var body ResourceInUseException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromResourceInUseException overwrites any union data inside the BadRequestError as the provided ResourceInUseException
func (t *BadRequestError) FromResourceInUseException(v ResourceInUseException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeResourceInUseException performs a merge with any union data inside the BadRequestError, using the provided ResourceInUseException
func (t *BadRequestError) MergeResourceInUseException(v ResourceInUseException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsValidationException returns the union data inside the BadRequestError as a ValidationException
func (t BadRequestError) AsValidationException() (ValidationException, error) {
	var body ValidationException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromValidationException overwrites any union data inside the BadRequestError as the provided ValidationException
func (t *BadRequestError) FromValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeValidationException performs a merge with any union data inside the BadRequestError, using the provided ValidationException
func (t *BadRequestError) MergeValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSerializationException returns the union data inside the BadRequestError as a SerializationException
func (t BadRequestError) AsSerializationException() (SerializationException, error) {
	var body SerializationException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSerializationException overwrites any union data inside the BadRequestError as the provided SerializationException
func (t *BadRequestError) FromSerializationException(v SerializationException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSerializationException performs a merge with any union data inside the BadRequestError, using the provided SerializationException
func (t *BadRequestError) MergeSerializationException(v SerializationException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t BadRequestError) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *BadRequestError) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// AsKinesisStreamMapping returns the union data inside the CreateEventSourceMappingRequest as a KinesisStreamMapping
func (t CreateEventSourceMappingRequest) AsKinesisStreamMapping() (KinesisStreamMapping, error) {
	var body KinesisStreamMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromKinesisStreamMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided KinesisStreamMapping
func (t *CreateEventSourceMappingRequest) FromKinesisStreamMapping(v KinesisStreamMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeKinesisStreamMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided KinesisStreamMapping
func (t *CreateEventSourceMappingRequest) MergeKinesisStreamMapping(v KinesisStreamMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsKinesisStreamMappingAtTimestamp returns the union data inside the CreateEventSourceMappingRequest as a KinesisStreamMappingAtTimestamp
func (t CreateEventSourceMappingRequest) AsKinesisStreamMappingAtTimestamp() (KinesisStreamMappingAtTimestamp, error) {
	var body KinesisStreamMappingAtTimestamp
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromKinesisStreamMappingAtTimestamp overwrites any union data inside the CreateEventSourceMappingRequest as the provided KinesisStreamMappingAtTimestamp
func (t *CreateEventSourceMappingRequest) FromKinesisStreamMappingAtTimestamp(v KinesisStreamMappingAtTimestamp) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeKinesisStreamMappingAtTimestamp performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided KinesisStreamMappingAtTimestamp
func (t *CreateEventSourceMappingRequest) MergeKinesisStreamMappingAtTimestamp(v KinesisStreamMappingAtTimestamp) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsDynamoDBStreamMapping returns the union data inside the CreateEventSourceMappingRequest as a DynamoDBStreamMapping
func (t CreateEventSourceMappingRequest) AsDynamoDBStreamMapping() (DynamoDBStreamMapping, error) {
	var body DynamoDBStreamMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromDynamoDBStreamMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided DynamoDBStreamMapping
func (t *CreateEventSourceMappingRequest) FromDynamoDBStreamMapping(v DynamoDBStreamMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeDynamoDBStreamMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided DynamoDBStreamMapping
func (t *CreateEventSourceMappingRequest) MergeDynamoDBStreamMapping(v DynamoDBStreamMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSqsQueueMapping returns the union data inside the CreateEventSourceMappingRequest as a SqsQueueMapping
func (t CreateEventSourceMappingRequest) AsSqsQueueMapping() (SqsQueueMapping, error) {
	var body SqsQueueMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSqsQueueMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided SqsQueueMapping
func (t *CreateEventSourceMappingRequest) FromSqsQueueMapping(v SqsQueueMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSqsQueueMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided SqsQueueMapping
func (t *CreateEventSourceMappingRequest) MergeSqsQueueMapping(v SqsQueueMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSqsQueueMappingWithWindow returns the union data inside the CreateEventSourceMappingRequest as a SqsQueueMappingWithWindow
func (t CreateEventSourceMappingRequest) AsSqsQueueMappingWithWindow() (SqsQueueMappingWithWindow, error) {
	var body SqsQueueMappingWithWindow
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSqsQueueMappingWithWindow overwrites any union data inside the CreateEventSourceMappingRequest as the provided SqsQueueMappingWithWindow
func (t *CreateEventSourceMappingRequest) FromSqsQueueMappingWithWindow(v SqsQueueMappingWithWindow) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSqsQueueMappingWithWindow performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided SqsQueueMappingWithWindow
func (t *CreateEventSourceMappingRequest) MergeSqsQueueMappingWithWindow(v SqsQueueMappingWithWindow) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSqsFifoQueueMapping returns the union data inside the CreateEventSourceMappingRequest as a SqsFifoQueueMapping
func (t CreateEventSourceMappingRequest) AsSqsFifoQueueMapping() (SqsFifoQueueMapping, error) {
	var body SqsFifoQueueMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSqsFifoQueueMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided SqsFifoQueueMapping
func (t *CreateEventSourceMappingRequest) FromSqsFifoQueueMapping(v SqsFifoQueueMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSqsFifoQueueMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided SqsFifoQueueMapping
func (t *CreateEventSourceMappingRequest) MergeSqsFifoQueueMapping(v SqsFifoQueueMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsMskMapping returns the union data inside the CreateEventSourceMappingRequest as a MskMapping
func (t CreateEventSourceMappingRequest) AsMskMapping() (MskMapping, error) {
	var body MskMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromMskMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided MskMapping
func (t *CreateEventSourceMappingRequest) FromMskMapping(v MskMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeMskMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided MskMapping
func (t *CreateEventSourceMappingRequest) MergeMskMapping(v MskMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSelfManagedKafkaMapping returns the union data inside the CreateEventSourceMappingRequest as a SelfManagedKafkaMapping
func (t CreateEventSourceMappingRequest) AsSelfManagedKafkaMapping() (SelfManagedKafkaMapping, error) {
	var body SelfManagedKafkaMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSelfManagedKafkaMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided SelfManagedKafkaMapping
func (t *CreateEventSourceMappingRequest) FromSelfManagedKafkaMapping(v SelfManagedKafkaMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSelfManagedKafkaMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided SelfManagedKafkaMapping
func (t *CreateEventSourceMappingRequest) MergeSelfManagedKafkaMapping(v SelfManagedKafkaMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsActiveMqMapping returns the union data inside the CreateEventSourceMappingRequest as a ActiveMqMapping
func (t CreateEventSourceMappingRequest) AsActiveMqMapping() (ActiveMqMapping, error) {
	var body ActiveMqMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromActiveMqMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided ActiveMqMapping
func (t *CreateEventSourceMappingRequest) FromActiveMqMapping(v ActiveMqMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeActiveMqMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided ActiveMqMapping
func (t *CreateEventSourceMappingRequest) MergeActiveMqMapping(v ActiveMqMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsRabbitMqMapping returns the union data inside the CreateEventSourceMappingRequest as a RabbitMqMapping
func (t CreateEventSourceMappingRequest) AsRabbitMqMapping() (RabbitMqMapping, error) {
	var body RabbitMqMapping
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromRabbitMqMapping overwrites any union data inside the CreateEventSourceMappingRequest as the provided RabbitMqMapping
func (t *CreateEventSourceMappingRequest) FromRabbitMqMapping(v RabbitMqMapping) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeRabbitMqMapping performs a merge with any union data inside the CreateEventSourceMappingRequest, using the provided RabbitMqMapping
func (t *CreateEventSourceMappingRequest) MergeRabbitMqMapping(v RabbitMqMapping) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t CreateEventSourceMappingRequest) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *CreateEventSourceMappingRequest) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// AsPackageInRequest returns the union data inside the FunctionCode as a PackageInRequest
func (t FunctionCode) AsPackageInRequest() (PackageInRequest, error) {
	var body PackageInRequest
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromPackageInRequest overwrites any union data inside the FunctionCode as the provided PackageInRequest
func (t *FunctionCode) FromPackageInRequest(v PackageInRequest) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergePackageInRequest performs a merge with any union data inside the FunctionCode, using the provided PackageInRequest
func (t *FunctionCode) MergePackageInRequest(v PackageInRequest) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsPackageInBucket returns the union data inside the FunctionCode as a PackageInBucket
func (t FunctionCode) AsPackageInBucket() (PackageInBucket, error) {
	var body PackageInBucket
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromPackageInBucket overwrites any union data inside the FunctionCode as the provided PackageInBucket
func (t *FunctionCode) FromPackageInBucket(v PackageInBucket) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergePackageInBucket performs a merge with any union data inside the FunctionCode, using the provided PackageInBucket
func (t *FunctionCode) MergePackageInBucket(v PackageInBucket) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t FunctionCode) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *FunctionCode) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// AsInvalidParameterValueException returns the union data inside the FunctionRequestError as a InvalidParameterValueException
func (t FunctionRequestError) AsInvalidParameterValueException() (InvalidParameterValueException, error) {
	var body InvalidParameterValueException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromInvalidParameterValueException overwrites any union data inside the FunctionRequestError as the provided InvalidParameterValueException
func (t *FunctionRequestError) FromInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeInvalidParameterValueException performs a merge with any union data inside the FunctionRequestError, using the provided InvalidParameterValueException
func (t *FunctionRequestError) MergeInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsValidationException returns the union data inside the FunctionRequestError as a ValidationException
func (t FunctionRequestError) AsValidationException() (ValidationException, error) {
	var body ValidationException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromValidationException overwrites any union data inside the FunctionRequestError as the provided ValidationException
func (t *FunctionRequestError) FromValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeValidationException performs a merge with any union data inside the FunctionRequestError, using the provided ValidationException
func (t *FunctionRequestError) MergeValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsSerializationException returns the union data inside the FunctionRequestError as a SerializationException
func (t FunctionRequestError) AsSerializationException() (SerializationException, error) {
	var body SerializationException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromSerializationException overwrites any union data inside the FunctionRequestError as the provided SerializationException
func (t *FunctionRequestError) FromSerializationException(v SerializationException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeSerializationException performs a merge with any union data inside the FunctionRequestError, using the provided SerializationException
func (t *FunctionRequestError) MergeSerializationException(v SerializationException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t FunctionRequestError) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *FunctionRequestError) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// AsInvalidParameterValueException returns the union data inside the InvocationRequestError as a InvalidParameterValueException
func (t InvocationRequestError) AsInvalidParameterValueException() (InvalidParameterValueException, error) {
	var body InvalidParameterValueException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromInvalidParameterValueException overwrites any union data inside the InvocationRequestError as the provided InvalidParameterValueException
func (t *InvocationRequestError) FromInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeInvalidParameterValueException performs a merge with any union data inside the InvocationRequestError, using the provided InvalidParameterValueException
func (t *InvocationRequestError) MergeInvalidParameterValueException(v InvalidParameterValueException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsInvalidRequestContentException returns the union data inside the InvocationRequestError as a InvalidRequestContentException
func (t InvocationRequestError) AsInvalidRequestContentException() (InvalidRequestContentException, error) {
	var body InvalidRequestContentException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromInvalidRequestContentException overwrites any union data inside the InvocationRequestError as the provided InvalidRequestContentException
func (t *InvocationRequestError) FromInvalidRequestContentException(v InvalidRequestContentException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeInvalidRequestContentException performs a merge with any union data inside the InvocationRequestError, using the provided InvalidRequestContentException
func (t *InvocationRequestError) MergeInvalidRequestContentException(v InvalidRequestContentException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsValidationException returns the union data inside the InvocationRequestError as a ValidationException
func (t InvocationRequestError) AsValidationException() (ValidationException, error) {
	var body ValidationException
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromValidationException overwrites any union data inside the InvocationRequestError as the provided ValidationException
func (t *InvocationRequestError) FromValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeValidationException performs a merge with any union data inside the InvocationRequestError, using the provided ValidationException
func (t *InvocationRequestError) MergeValidationException(v ValidationException) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t InvocationRequestError) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *InvocationRequestError) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// AsUpdateCodeFromRequest returns the union data inside the UpdateFunctionCodeRequest as a UpdateCodeFromRequest
func (t UpdateFunctionCodeRequest) AsUpdateCodeFromRequest() (UpdateCodeFromRequest, error) {
	var body UpdateCodeFromRequest
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromUpdateCodeFromRequest overwrites any union data inside the UpdateFunctionCodeRequest as the provided UpdateCodeFromRequest
func (t *UpdateFunctionCodeRequest) FromUpdateCodeFromRequest(v UpdateCodeFromRequest) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeUpdateCodeFromRequest performs a merge with any union data inside the UpdateFunctionCodeRequest, using the provided UpdateCodeFromRequest
func (t *UpdateFunctionCodeRequest) MergeUpdateCodeFromRequest(v UpdateCodeFromRequest) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

// AsUpdateCodeFromBucket returns the union data inside the UpdateFunctionCodeRequest as a UpdateCodeFromBucket
func (t UpdateFunctionCodeRequest) AsUpdateCodeFromBucket() (UpdateCodeFromBucket, error) {
	var body UpdateCodeFromBucket
	err := json.Unmarshal(t.union, &body)
	return body, err
}

// FromUpdateCodeFromBucket overwrites any union data inside the UpdateFunctionCodeRequest as the provided UpdateCodeFromBucket
func (t *UpdateFunctionCodeRequest) FromUpdateCodeFromBucket(v UpdateCodeFromBucket) error {
	b, err := json.Marshal(v)
	t.union = b
	return err
}

// MergeUpdateCodeFromBucket performs a merge with any union data inside the UpdateFunctionCodeRequest, using the provided UpdateCodeFromBucket
func (t *UpdateFunctionCodeRequest) MergeUpdateCodeFromBucket(v UpdateCodeFromBucket) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}

	merged, err := runtime.JSONMerge(t.union, b)
	t.union = merged
	return err
}

func (t UpdateFunctionCodeRequest) MarshalJSON() ([]byte, error) {
	b, err := t.union.MarshalJSON()
	return b, err
}

func (t *UpdateFunctionCodeRequest) UnmarshalJSON(b []byte) error {
	err := t.union.UnmarshalJSON(b)
	return err
}

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// rawClient which conforms to the OpenAPI3 specification for this service.
type rawClient struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*rawClient) error

// Creates a new rawClient, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*rawClient, error) {
	// create a client with sane default values
	client := rawClient{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *rawClient) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *rawClient) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// ListEventSourceMappings List mappings, page by page
	//
	// Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
	//
	// Corresponds with GET /2015-03-31/event-source-mappings/ (the `ListEventSourceMappings` operationId).
	ListEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateEventSourceMappingWithBody Connect an event source to a function
	//
	// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
	CreateEventSourceMappingWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateEventSourceMapping Connect an event source to a function
	//
	// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
	CreateEventSourceMapping(ctx context.Context, body CreateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteEventSourceMapping Remove one mapping
	//
	// Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end.
	//
	// Corresponds with DELETE /2015-03-31/event-source-mappings/{UUID} (the `DeleteEventSourceMapping` operationId).
	DeleteEventSourceMapping(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetEventSourceMapping Read one mapping
	//
	// Gives a mapping's settings, its state and the result of its last run.
	//
	// Corresponds with GET /2015-03-31/event-source-mappings/{UUID} (the `GetEventSourceMapping` operationId).
	GetEventSourceMapping(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateEventSourceMappingWithBody Change one mapping
	//
	// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
	UpdateEventSourceMappingWithBody(ctx context.Context, uuid UUID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateEventSourceMapping Change one mapping
	//
	// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
	UpdateEventSourceMapping(ctx context.Context, uuid UUID, body UpdateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListFunctions List functions, page by page
	//
	// Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them.
	//
	// Corresponds with GET /2015-03-31/functions (the `ListFunctions` operationId).
	ListFunctions(ctx context.Context, params *ListFunctionsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateFunctionWithBody Deploy a function
	//
	// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
	CreateFunctionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateFunction Deploy a function
	//
	// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
	CreateFunction(ctx context.Context, body CreateFunctionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteFunction Remove a function, or one version of it
	//
	// Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go.
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName} (the `DeleteFunction` operationId).
	DeleteFunction(ctx context.Context, functionName FunctionPath, params *DeleteFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFunction Read one function
	//
	// Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName} (the `GetFunction` operationId).
	GetFunction(ctx context.Context, functionName FunctionPath, params *GetFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAliases List a function's aliases, page by page
	//
	// Gives the aliases by name: all of them, or those of one version.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases (the `ListAliases` operationId).
	ListAliases(ctx context.Context, functionName FunctionPath, params *ListAliasesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAliasWithBody Name a version
	//
	// Gives a version a name that can be moved later, or two versions a share of the invocations each.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
	CreateAliasWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAlias Name a version
	//
	// Gives a version a name that can be moved later, or two versions a share of the invocations each.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
	CreateAlias(ctx context.Context, functionName FunctionPath, body CreateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteAlias Remove an alias
	//
	// Forgets the name; the versions stay. An alias that is not there is no error.
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `DeleteAlias` operationId).
	DeleteAlias(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAlias Read one alias
	//
	// Gives what an alias stands for.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `GetAlias` operationId).
	GetAlias(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAliasWithBody Move an alias
	//
	// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
	UpdateAliasWithBody(ctx context.Context, functionName FunctionPath, name AliasPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAlias Move an alias
	//
	// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
	UpdateAlias(ctx context.Context, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFunctionCodeWithBody Replace a function's code
	//
	// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
	UpdateFunctionCodeWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFunctionCode Replace a function's code
	//
	// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
	UpdateFunctionCode(ctx context.Context, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFunctionConfiguration Read the configuration of one version
	//
	// Gives what Create and Update gave, for the version or alias that is asked for.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/configuration (the `GetFunctionConfiguration` operationId).
	GetFunctionConfiguration(ctx context.Context, functionName FunctionPath, params *GetFunctionConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFunctionConfigurationWithBody Change how a function runs
	//
	// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
	UpdateFunctionConfigurationWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFunctionConfiguration Change how a function runs
	//
	// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
	UpdateFunctionConfiguration(ctx context.Context, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// InvokeWithBody Call a function
	//
	// Gives the body to the function as its event. Its answer is waited for, unless the invocation type is `Event`: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/invocations (the `Invoke` operationId).
	InvokeWithBody(ctx context.Context, functionName FunctionPath, params *InvokeParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetPolicy Read a policy
	//
	// Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/policy (the `GetPolicy` operationId).
	GetPolicy(ctx context.Context, functionName FunctionPath, params *GetPolicyParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddPermissionWithBody Add a statement to a policy
	//
	// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
	AddPermissionWithBody(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddPermission Add a statement to a policy
	//
	// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
	AddPermission(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RemovePermission Remove a statement from a policy
	//
	// Takes the statement out of the policy of the function, or of the version or alias that is asked for.
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId} (the `RemovePermission` operationId).
	RemovePermission(ctx context.Context, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListVersionsByFunction List a function's versions, page by page
	//
	// Gives `$LATEST` and then the published versions, oldest first.
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/versions (the `ListVersionsByFunction` operationId).
	ListVersionsByFunction(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PublishVersionWithBody Publish a version
	//
	// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
	PublishVersionWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PublishVersion Publish a version
	//
	// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
	PublishVersion(ctx context.Context, functionName FunctionPath, body PublishVersionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UntagResource Take tags from a function or a mapping
	//
	// Removes the tags with these names; a name that is not there is no error.
	//
	// Corresponds with DELETE /2017-03-31/tags/{Resource} (the `UntagResource` operationId).
	UntagResource(ctx context.Context, resource ResourcePath, params *UntagResourceParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListTags Read the tags of a function or a mapping
	//
	// Gives all tags.
	//
	// Corresponds with GET /2017-03-31/tags/{Resource} (the `ListTags` operationId).
	ListTags(ctx context.Context, resource ResourcePath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// TagResourceWithBody Tag a function or a mapping
	//
	// Adds tags, and gives those that are there already a new value.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
	TagResourceWithBody(ctx context.Context, resource ResourcePath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// TagResource Tag a function or a mapping
	//
	// Adds tags, and gives those that are there already a new value.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
	TagResource(ctx context.Context, resource ResourcePath, body TagResourceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteFunctionConcurrency Take a function's limit away
	//
	// What remains is the limit that the server sets for every function.
	//
	// Corresponds with DELETE /2017-10-31/functions/{FunctionName}/concurrency (the `DeleteFunctionConcurrency` operationId).
	DeleteFunctionConcurrency(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PutFunctionConcurrencyWithBody Limit how often a function runs at once
	//
	// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
	PutFunctionConcurrencyWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PutFunctionConcurrency Limit how often a function runs at once
	//
	// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
	PutFunctionConcurrency(ctx context.Context, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFunctionConcurrency Read a function's limit
	//
	// Gives the limit that was put; nothing when none was.
	//
	// Corresponds with GET /2019-09-30/functions/{FunctionName}/concurrency (the `GetFunctionConcurrency` operationId).
	GetFunctionConcurrency(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFunctionCodeSigningConfig Read a function's code signing configuration
	//
	// Headrace does not check signatures: the answer never names a configuration.
	//
	// Corresponds with GET /2020-06-30/functions/{FunctionName}/code-signing-config (the `GetFunctionCodeSigningConfig` operationId).
	GetFunctionCodeSigningConfig(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetRuntimeManagementConfig Read how a function's runtime is updated
	//
	// Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.
	//
	// Corresponds with GET /2021-07-20/functions/{FunctionName}/runtime-management-config (the `GetRuntimeManagementConfig` operationId).
	GetRuntimeManagementConfig(ctx context.Context, functionName FunctionPath, params *GetRuntimeManagementConfigParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFunctionRecursionConfig Read what becomes of invocations that go in circles
	//
	// Headrace does not look for circles: the answer is always the cloud's default.
	//
	// Corresponds with GET /2024-08-31/functions/{FunctionName}/recursion-config (the `GetFunctionRecursionConfig` operationId).
	GetFunctionRecursionConfig(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ListEventSourceMappings List mappings, page by page
//
// Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
//
// Corresponds with GET /2015-03-31/event-source-mappings/ (the `ListEventSourceMappings` operationId).
func (c *rawClient) ListEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListEventSourceMappingsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateEventSourceMappingWithBody Connect an event source to a function
//
// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
func (c *rawClient) CreateEventSourceMappingWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateEventSourceMappingRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateEventSourceMapping Connect an event source to a function
//
// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
func (c *rawClient) CreateEventSourceMapping(ctx context.Context, body CreateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateEventSourceMappingRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteEventSourceMapping Remove one mapping
//
// Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end.
//
// Corresponds with DELETE /2015-03-31/event-source-mappings/{UUID} (the `DeleteEventSourceMapping` operationId).
func (c *rawClient) DeleteEventSourceMapping(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteEventSourceMappingRequest(c.Server, uuid)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetEventSourceMapping Read one mapping
//
// Gives a mapping's settings, its state and the result of its last run.
//
// Corresponds with GET /2015-03-31/event-source-mappings/{UUID} (the `GetEventSourceMapping` operationId).
func (c *rawClient) GetEventSourceMapping(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetEventSourceMappingRequest(c.Server, uuid)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateEventSourceMappingWithBody Change one mapping
//
// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
func (c *rawClient) UpdateEventSourceMappingWithBody(ctx context.Context, uuid UUID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateEventSourceMappingRequestWithBody(c.Server, uuid, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateEventSourceMapping Change one mapping
//
// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
func (c *rawClient) UpdateEventSourceMapping(ctx context.Context, uuid UUID, body UpdateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateEventSourceMappingRequest(c.Server, uuid, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListFunctions List functions, page by page
//
// Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them.
//
// Corresponds with GET /2015-03-31/functions (the `ListFunctions` operationId).
func (c *rawClient) ListFunctions(ctx context.Context, params *ListFunctionsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListFunctionsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateFunctionWithBody Deploy a function
//
// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
func (c *rawClient) CreateFunctionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateFunctionRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateFunction Deploy a function
//
// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
func (c *rawClient) CreateFunction(ctx context.Context, body CreateFunctionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateFunctionRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteFunction Remove a function, or one version of it
//
// Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go.
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName} (the `DeleteFunction` operationId).
func (c *rawClient) DeleteFunction(ctx context.Context, functionName FunctionPath, params *DeleteFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteFunctionRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFunction Read one function
//
// Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName} (the `GetFunction` operationId).
func (c *rawClient) GetFunction(ctx context.Context, functionName FunctionPath, params *GetFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFunctionRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAliases List a function's aliases, page by page
//
// Gives the aliases by name: all of them, or those of one version.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases (the `ListAliases` operationId).
func (c *rawClient) ListAliases(ctx context.Context, functionName FunctionPath, params *ListAliasesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAliasesRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAliasWithBody Name a version
//
// Gives a version a name that can be moved later, or two versions a share of the invocations each.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
func (c *rawClient) CreateAliasWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAliasRequestWithBody(c.Server, functionName, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAlias Name a version
//
// Gives a version a name that can be moved later, or two versions a share of the invocations each.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
func (c *rawClient) CreateAlias(ctx context.Context, functionName FunctionPath, body CreateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAliasRequest(c.Server, functionName, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteAlias Remove an alias
//
// Forgets the name; the versions stay. An alias that is not there is no error.
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `DeleteAlias` operationId).
func (c *rawClient) DeleteAlias(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteAliasRequest(c.Server, functionName, name)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAlias Read one alias
//
// Gives what an alias stands for.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `GetAlias` operationId).
func (c *rawClient) GetAlias(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAliasRequest(c.Server, functionName, name)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAliasWithBody Move an alias
//
// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
func (c *rawClient) UpdateAliasWithBody(ctx context.Context, functionName FunctionPath, name AliasPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAliasRequestWithBody(c.Server, functionName, name, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAlias Move an alias
//
// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
func (c *rawClient) UpdateAlias(ctx context.Context, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAliasRequest(c.Server, functionName, name, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFunctionCodeWithBody Replace a function's code
//
// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
func (c *rawClient) UpdateFunctionCodeWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFunctionCodeRequestWithBody(c.Server, functionName, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFunctionCode Replace a function's code
//
// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
func (c *rawClient) UpdateFunctionCode(ctx context.Context, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFunctionCodeRequest(c.Server, functionName, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFunctionConfiguration Read the configuration of one version
//
// Gives what Create and Update gave, for the version or alias that is asked for.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/configuration (the `GetFunctionConfiguration` operationId).
func (c *rawClient) GetFunctionConfiguration(ctx context.Context, functionName FunctionPath, params *GetFunctionConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFunctionConfigurationRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFunctionConfigurationWithBody Change how a function runs
//
// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
func (c *rawClient) UpdateFunctionConfigurationWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFunctionConfigurationRequestWithBody(c.Server, functionName, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFunctionConfiguration Change how a function runs
//
// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
func (c *rawClient) UpdateFunctionConfiguration(ctx context.Context, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFunctionConfigurationRequest(c.Server, functionName, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// InvokeWithBody Call a function
//
// Gives the body to the function as its event. Its answer is waited for, unless the invocation type is `Event`: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/invocations (the `Invoke` operationId).
func (c *rawClient) InvokeWithBody(ctx context.Context, functionName FunctionPath, params *InvokeParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewInvokeRequestWithBody(c.Server, functionName, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetPolicy Read a policy
//
// Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/policy (the `GetPolicy` operationId).
func (c *rawClient) GetPolicy(ctx context.Context, functionName FunctionPath, params *GetPolicyParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPolicyRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddPermissionWithBody Add a statement to a policy
//
// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
func (c *rawClient) AddPermissionWithBody(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddPermissionRequestWithBody(c.Server, functionName, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddPermission Add a statement to a policy
//
// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
func (c *rawClient) AddPermission(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddPermissionRequest(c.Server, functionName, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RemovePermission Remove a statement from a policy
//
// Takes the statement out of the policy of the function, or of the version or alias that is asked for.
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId} (the `RemovePermission` operationId).
func (c *rawClient) RemovePermission(ctx context.Context, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRemovePermissionRequest(c.Server, functionName, statementID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListVersionsByFunction List a function's versions, page by page
//
// Gives `$LATEST` and then the published versions, oldest first.
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/versions (the `ListVersionsByFunction` operationId).
func (c *rawClient) ListVersionsByFunction(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListVersionsByFunctionRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PublishVersionWithBody Publish a version
//
// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
func (c *rawClient) PublishVersionWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPublishVersionRequestWithBody(c.Server, functionName, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PublishVersion Publish a version
//
// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
func (c *rawClient) PublishVersion(ctx context.Context, functionName FunctionPath, body PublishVersionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPublishVersionRequest(c.Server, functionName, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UntagResource Take tags from a function or a mapping
//
// Removes the tags with these names; a name that is not there is no error.
//
// Corresponds with DELETE /2017-03-31/tags/{Resource} (the `UntagResource` operationId).
func (c *rawClient) UntagResource(ctx context.Context, resource ResourcePath, params *UntagResourceParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUntagResourceRequest(c.Server, resource, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListTags Read the tags of a function or a mapping
//
// Gives all tags.
//
// Corresponds with GET /2017-03-31/tags/{Resource} (the `ListTags` operationId).
func (c *rawClient) ListTags(ctx context.Context, resource ResourcePath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListTagsRequest(c.Server, resource)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// TagResourceWithBody Tag a function or a mapping
//
// Adds tags, and gives those that are there already a new value.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
func (c *rawClient) TagResourceWithBody(ctx context.Context, resource ResourcePath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewTagResourceRequestWithBody(c.Server, resource, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// TagResource Tag a function or a mapping
//
// Adds tags, and gives those that are there already a new value.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
func (c *rawClient) TagResource(ctx context.Context, resource ResourcePath, body TagResourceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewTagResourceRequest(c.Server, resource, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteFunctionConcurrency Take a function's limit away
//
// What remains is the limit that the server sets for every function.
//
// Corresponds with DELETE /2017-10-31/functions/{FunctionName}/concurrency (the `DeleteFunctionConcurrency` operationId).
func (c *rawClient) DeleteFunctionConcurrency(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteFunctionConcurrencyRequest(c.Server, functionName)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PutFunctionConcurrencyWithBody Limit how often a function runs at once
//
// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
func (c *rawClient) PutFunctionConcurrencyWithBody(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPutFunctionConcurrencyRequestWithBody(c.Server, functionName, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PutFunctionConcurrency Limit how often a function runs at once
//
// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
func (c *rawClient) PutFunctionConcurrency(ctx context.Context, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPutFunctionConcurrencyRequest(c.Server, functionName, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFunctionConcurrency Read a function's limit
//
// Gives the limit that was put; nothing when none was.
//
// Corresponds with GET /2019-09-30/functions/{FunctionName}/concurrency (the `GetFunctionConcurrency` operationId).
func (c *rawClient) GetFunctionConcurrency(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFunctionConcurrencyRequest(c.Server, functionName)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFunctionCodeSigningConfig Read a function's code signing configuration
//
// Headrace does not check signatures: the answer never names a configuration.
//
// Corresponds with GET /2020-06-30/functions/{FunctionName}/code-signing-config (the `GetFunctionCodeSigningConfig` operationId).
func (c *rawClient) GetFunctionCodeSigningConfig(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFunctionCodeSigningConfigRequest(c.Server, functionName)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetRuntimeManagementConfig Read how a function's runtime is updated
//
// Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.
//
// Corresponds with GET /2021-07-20/functions/{FunctionName}/runtime-management-config (the `GetRuntimeManagementConfig` operationId).
func (c *rawClient) GetRuntimeManagementConfig(ctx context.Context, functionName FunctionPath, params *GetRuntimeManagementConfigParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetRuntimeManagementConfigRequest(c.Server, functionName, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFunctionRecursionConfig Read what becomes of invocations that go in circles
//
// Headrace does not look for circles: the answer is always the cloud's default.
//
// Corresponds with GET /2024-08-31/functions/{FunctionName}/recursion-config (the `GetFunctionRecursionConfig` operationId).
func (c *rawClient) GetFunctionRecursionConfig(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFunctionRecursionConfigRequest(c.Server, functionName)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewListEventSourceMappingsRequest constructs an http.Request for the ListEventSourceMappings method
func NewListEventSourceMappingsRequest(server string, params *ListEventSourceMappingsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/event-source-mappings/")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.EventSourceArn != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "EventSourceArn", *params.EventSourceArn, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.FunctionName != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "FunctionName", *params.FunctionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Marker != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Marker", *params.Marker, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MaxItems != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "MaxItems", *params.MaxItems, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateEventSourceMappingRequest calls the generic CreateEventSourceMapping builder with application/json body
func NewCreateEventSourceMappingRequest(server string, body CreateEventSourceMappingJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateEventSourceMappingRequestWithBody(server, "application/json", bodyReader)
}

// NewCreateEventSourceMappingRequestWithBody constructs an http.Request for the CreateEventSourceMapping method, with any body, and a specified content type
func NewCreateEventSourceMappingRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/event-source-mappings/")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteEventSourceMappingRequest constructs an http.Request for the DeleteEventSourceMapping method
func NewDeleteEventSourceMappingRequest(server string, uuid UUID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "UUID", uuid, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/event-source-mappings/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetEventSourceMappingRequest constructs an http.Request for the GetEventSourceMapping method
func NewGetEventSourceMappingRequest(server string, uuid UUID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "UUID", uuid, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/event-source-mappings/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateEventSourceMappingRequest calls the generic UpdateEventSourceMapping builder with application/json body
func NewUpdateEventSourceMappingRequest(server string, uuid UUID, body UpdateEventSourceMappingJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateEventSourceMappingRequestWithBody(server, uuid, "application/json", bodyReader)
}

// NewUpdateEventSourceMappingRequestWithBody constructs an http.Request for the UpdateEventSourceMapping method, with any body, and a specified content type
func NewUpdateEventSourceMappingRequestWithBody(server string, uuid UUID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "UUID", uuid, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/event-source-mappings/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListFunctionsRequest constructs an http.Request for the ListFunctions method
func NewListFunctionsRequest(server string, params *ListFunctionsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.MasterRegion != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "MasterRegion", *params.MasterRegion, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.FunctionVersion != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "FunctionVersion", *params.FunctionVersion, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Marker != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Marker", *params.Marker, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MaxItems != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "MaxItems", *params.MaxItems, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateFunctionRequest calls the generic CreateFunction builder with application/json body
func NewCreateFunctionRequest(server string, body CreateFunctionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateFunctionRequestWithBody(server, "application/json", bodyReader)
}

// NewCreateFunctionRequestWithBody constructs an http.Request for the CreateFunction method, with any body, and a specified content type
func NewCreateFunctionRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteFunctionRequest constructs an http.Request for the DeleteFunction method
func NewDeleteFunctionRequest(server string, functionName FunctionPath, params *DeleteFunctionParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetFunctionRequest constructs an http.Request for the GetFunction method
func NewGetFunctionRequest(server string, functionName FunctionPath, params *GetFunctionParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListAliasesRequest constructs an http.Request for the ListAliases method
func NewListAliasesRequest(server string, functionName FunctionPath, params *ListAliasesParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/aliases", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.FunctionVersion != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "FunctionVersion", *params.FunctionVersion, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Marker != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Marker", *params.Marker, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MaxItems != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "MaxItems", *params.MaxItems, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateAliasRequest calls the generic CreateAlias builder with application/json body
func NewCreateAliasRequest(server string, functionName FunctionPath, body CreateAliasJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateAliasRequestWithBody(server, functionName, "application/json", bodyReader)
}

// NewCreateAliasRequestWithBody constructs an http.Request for the CreateAlias method, with any body, and a specified content type
func NewCreateAliasRequestWithBody(server string, functionName FunctionPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/aliases", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteAliasRequest constructs an http.Request for the DeleteAlias method
func NewDeleteAliasRequest(server string, functionName FunctionPath, name AliasPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "Name", name, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/aliases/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetAliasRequest constructs an http.Request for the GetAlias method
func NewGetAliasRequest(server string, functionName FunctionPath, name AliasPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "Name", name, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/aliases/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateAliasRequest calls the generic UpdateAlias builder with application/json body
func NewUpdateAliasRequest(server string, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateAliasRequestWithBody(server, functionName, name, "application/json", bodyReader)
}

// NewUpdateAliasRequestWithBody constructs an http.Request for the UpdateAlias method, with any body, and a specified content type
func NewUpdateAliasRequestWithBody(server string, functionName FunctionPath, name AliasPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "Name", name, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/aliases/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewUpdateFunctionCodeRequest calls the generic UpdateFunctionCode builder with application/json body
func NewUpdateFunctionCodeRequest(server string, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateFunctionCodeRequestWithBody(server, functionName, "application/json", bodyReader)
}

// NewUpdateFunctionCodeRequestWithBody constructs an http.Request for the UpdateFunctionCode method, with any body, and a specified content type
func NewUpdateFunctionCodeRequestWithBody(server string, functionName FunctionPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/code", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetFunctionConfigurationRequest constructs an http.Request for the GetFunctionConfiguration method
func NewGetFunctionConfigurationRequest(server string, functionName FunctionPath, params *GetFunctionConfigurationParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/configuration", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateFunctionConfigurationRequest calls the generic UpdateFunctionConfiguration builder with application/json body
func NewUpdateFunctionConfigurationRequest(server string, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateFunctionConfigurationRequestWithBody(server, functionName, "application/json", bodyReader)
}

// NewUpdateFunctionConfigurationRequestWithBody constructs an http.Request for the UpdateFunctionConfiguration method, with any body, and a specified content type
func NewUpdateFunctionConfigurationRequestWithBody(server string, functionName FunctionPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/configuration", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewInvokeRequestWithBody constructs an http.Request for the Invoke method, with any body, and a specified content type
func NewInvokeRequestWithBody(server string, functionName FunctionPath, params *InvokeParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/invocations", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.XAmzInvocationType != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "X-Amz-Invocation-Type", *params.XAmzInvocationType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("X-Amz-Invocation-Type", headerParam0)
		}

		if params.XAmzLogType != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "X-Amz-Log-Type", *params.XAmzLogType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("X-Amz-Log-Type", headerParam1)
		}

		if params.XAmzClientContext != nil {
			var headerParam2 string

			headerParam2, err = runtime.StyleParamWithOptions("simple", false, "X-Amz-Client-Context", *params.XAmzClientContext, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("X-Amz-Client-Context", headerParam2)
		}

	}

	return req, nil
}

// NewGetPolicyRequest constructs an http.Request for the GetPolicy method
func NewGetPolicyRequest(server string, functionName FunctionPath, params *GetPolicyParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/policy", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAddPermissionRequest calls the generic AddPermission builder with application/json body
func NewAddPermissionRequest(server string, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAddPermissionRequestWithBody(server, functionName, params, "application/json", bodyReader)
}

// NewAddPermissionRequestWithBody constructs an http.Request for the AddPermission method, with any body, and a specified content type
func NewAddPermissionRequestWithBody(server string, functionName FunctionPath, params *AddPermissionParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/policy", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewRemovePermissionRequest constructs an http.Request for the RemovePermission method
func NewRemovePermissionRequest(server string, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "StatementId", statementID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/policy/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.RevisionID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "RevisionId", *params.RevisionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListVersionsByFunctionRequest constructs an http.Request for the ListVersionsByFunction method
func NewListVersionsByFunctionRequest(server string, functionName FunctionPath, params *ListVersionsByFunctionParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/versions", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Marker != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Marker", *params.Marker, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MaxItems != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "MaxItems", *params.MaxItems, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewPublishVersionRequest calls the generic PublishVersion builder with application/json body
func NewPublishVersionRequest(server string, functionName FunctionPath, body PublishVersionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewPublishVersionRequestWithBody(server, functionName, "application/json", bodyReader)
}

// NewPublishVersionRequestWithBody constructs an http.Request for the PublishVersion method, with any body, and a specified content type
func NewPublishVersionRequestWithBody(server string, functionName FunctionPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2015-03-31/functions/%s/versions", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewUntagResourceRequest constructs an http.Request for the UntagResource method
func NewUntagResourceRequest(server string, resource ResourcePath, params *UntagResourceParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "Resource", resource, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2017-03-31/tags/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.TagKeys != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "tagKeys", params.TagKeys, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListTagsRequest constructs an http.Request for the ListTags method
func NewListTagsRequest(server string, resource ResourcePath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "Resource", resource, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2017-03-31/tags/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewTagResourceRequest calls the generic TagResource builder with application/json body
func NewTagResourceRequest(server string, resource ResourcePath, body TagResourceJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewTagResourceRequestWithBody(server, resource, "application/json", bodyReader)
}

// NewTagResourceRequestWithBody constructs an http.Request for the TagResource method, with any body, and a specified content type
func NewTagResourceRequestWithBody(server string, resource ResourcePath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "Resource", resource, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2017-03-31/tags/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteFunctionConcurrencyRequest constructs an http.Request for the DeleteFunctionConcurrency method
func NewDeleteFunctionConcurrencyRequest(server string, functionName FunctionPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2017-10-31/functions/%s/concurrency", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewPutFunctionConcurrencyRequest calls the generic PutFunctionConcurrency builder with application/json body
func NewPutFunctionConcurrencyRequest(server string, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewPutFunctionConcurrencyRequestWithBody(server, functionName, "application/json", bodyReader)
}

// NewPutFunctionConcurrencyRequestWithBody constructs an http.Request for the PutFunctionConcurrency method, with any body, and a specified content type
func NewPutFunctionConcurrencyRequestWithBody(server string, functionName FunctionPath, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2017-10-31/functions/%s/concurrency", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetFunctionConcurrencyRequest constructs an http.Request for the GetFunctionConcurrency method
func NewGetFunctionConcurrencyRequest(server string, functionName FunctionPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2019-09-30/functions/%s/concurrency", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetFunctionCodeSigningConfigRequest constructs an http.Request for the GetFunctionCodeSigningConfig method
func NewGetFunctionCodeSigningConfigRequest(server string, functionName FunctionPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2020-06-30/functions/%s/code-signing-config", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetRuntimeManagementConfigRequest constructs an http.Request for the GetRuntimeManagementConfig method
func NewGetRuntimeManagementConfigRequest(server string, functionName FunctionPath, params *GetRuntimeManagementConfigParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2021-07-20/functions/%s/runtime-management-config", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Qualifier != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "Qualifier", *params.Qualifier, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetFunctionRecursionConfigRequest constructs an http.Request for the GetFunctionRecursionConfig method
func NewGetFunctionRecursionConfigRequest(server string, functionName FunctionPath) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "FunctionName", functionName, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/2024-08-31/functions/%s/recursion-config", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

func (c *rawClient) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *rawClient) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// ListEventSourceMappingsWithResponse List mappings, page by page
	//
	// Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/event-source-mappings/ (the `ListEventSourceMappings` operationId).
	ListEventSourceMappingsWithResponse(ctx context.Context, params *ListEventSourceMappingsParams, reqEditors ...RequestEditorFn) (*ListEventSourceMappingsResponse, error)

	// CreateEventSourceMappingWithBodyWithResponse Connect an event source to a function
	//
	// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
	CreateEventSourceMappingWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateEventSourceMappingResponse, error)

	// CreateEventSourceMappingWithResponse Connect an event source to a function
	//
	// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
	CreateEventSourceMappingWithResponse(ctx context.Context, body CreateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateEventSourceMappingResponse, error)

	// DeleteEventSourceMappingWithResponse Remove one mapping
	//
	// Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2015-03-31/event-source-mappings/{UUID} (the `DeleteEventSourceMapping` operationId).
	DeleteEventSourceMappingWithResponse(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*DeleteEventSourceMappingResponse, error)

	// GetEventSourceMappingWithResponse Read one mapping
	//
	// Gives a mapping's settings, its state and the result of its last run.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/event-source-mappings/{UUID} (the `GetEventSourceMapping` operationId).
	GetEventSourceMappingWithResponse(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*GetEventSourceMappingResponse, error)

	// UpdateEventSourceMappingWithBodyWithResponse Change one mapping
	//
	// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
	UpdateEventSourceMappingWithBodyWithResponse(ctx context.Context, uuid UUID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateEventSourceMappingResponse, error)

	// UpdateEventSourceMappingWithResponse Change one mapping
	//
	// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
	UpdateEventSourceMappingWithResponse(ctx context.Context, uuid UUID, body UpdateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateEventSourceMappingResponse, error)

	// ListFunctionsWithResponse List functions, page by page
	//
	// Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions (the `ListFunctions` operationId).
	ListFunctionsWithResponse(ctx context.Context, params *ListFunctionsParams, reqEditors ...RequestEditorFn) (*ListFunctionsResponse, error)

	// CreateFunctionWithBodyWithResponse Deploy a function
	//
	// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
	CreateFunctionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateFunctionResponse, error)

	// CreateFunctionWithResponse Deploy a function
	//
	// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
	CreateFunctionWithResponse(ctx context.Context, body CreateFunctionJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateFunctionResponse, error)

	// DeleteFunctionWithResponse Remove a function, or one version of it
	//
	// Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName} (the `DeleteFunction` operationId).
	DeleteFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *DeleteFunctionParams, reqEditors ...RequestEditorFn) (*DeleteFunctionResponse, error)

	// GetFunctionWithResponse Read one function
	//
	// Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName} (the `GetFunction` operationId).
	GetFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *GetFunctionParams, reqEditors ...RequestEditorFn) (*GetFunctionResponse, error)

	// ListAliasesWithResponse List a function's aliases, page by page
	//
	// Gives the aliases by name: all of them, or those of one version.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases (the `ListAliases` operationId).
	ListAliasesWithResponse(ctx context.Context, functionName FunctionPath, params *ListAliasesParams, reqEditors ...RequestEditorFn) (*ListAliasesResponse, error)

	// CreateAliasWithBodyWithResponse Name a version
	//
	// Gives a version a name that can be moved later, or two versions a share of the invocations each.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
	CreateAliasWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAliasResponse, error)

	// CreateAliasWithResponse Name a version
	//
	// Gives a version a name that can be moved later, or two versions a share of the invocations each.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
	CreateAliasWithResponse(ctx context.Context, functionName FunctionPath, body CreateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAliasResponse, error)

	// DeleteAliasWithResponse Remove an alias
	//
	// Forgets the name; the versions stay. An alias that is not there is no error.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `DeleteAlias` operationId).
	DeleteAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*DeleteAliasResponse, error)

	// GetAliasWithResponse Read one alias
	//
	// Gives what an alias stands for.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `GetAlias` operationId).
	GetAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*GetAliasResponse, error)

	// UpdateAliasWithBodyWithResponse Move an alias
	//
	// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
	UpdateAliasWithBodyWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAliasResponse, error)

	// UpdateAliasWithResponse Move an alias
	//
	// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
	UpdateAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAliasResponse, error)

	// UpdateFunctionCodeWithBodyWithResponse Replace a function's code
	//
	// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
	UpdateFunctionCodeWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFunctionCodeResponse, error)

	// UpdateFunctionCodeWithResponse Replace a function's code
	//
	// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
	UpdateFunctionCodeWithResponse(ctx context.Context, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFunctionCodeResponse, error)

	// GetFunctionConfigurationWithResponse Read the configuration of one version
	//
	// Gives what Create and Update gave, for the version or alias that is asked for.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/configuration (the `GetFunctionConfiguration` operationId).
	GetFunctionConfigurationWithResponse(ctx context.Context, functionName FunctionPath, params *GetFunctionConfigurationParams, reqEditors ...RequestEditorFn) (*GetFunctionConfigurationResponse, error)

	// UpdateFunctionConfigurationWithBodyWithResponse Change how a function runs
	//
	// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
	UpdateFunctionConfigurationWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFunctionConfigurationResponse, error)

	// UpdateFunctionConfigurationWithResponse Change how a function runs
	//
	// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
	UpdateFunctionConfigurationWithResponse(ctx context.Context, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFunctionConfigurationResponse, error)

	// InvokeWithBodyWithResponse Call a function
	//
	// Gives the body to the function as its event. Its answer is waited for, unless the invocation type is `Event`: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/invocations (the `Invoke` operationId).
	InvokeWithBodyWithResponse(ctx context.Context, functionName FunctionPath, params *InvokeParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*InvokeResponse, error)

	// GetPolicyWithResponse Read a policy
	//
	// Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/policy (the `GetPolicy` operationId).
	GetPolicyWithResponse(ctx context.Context, functionName FunctionPath, params *GetPolicyParams, reqEditors ...RequestEditorFn) (*GetPolicyResponse, error)

	// AddPermissionWithBodyWithResponse Add a statement to a policy
	//
	// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
	AddPermissionWithBodyWithResponse(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AddPermissionResponse, error)

	// AddPermissionWithResponse Add a statement to a policy
	//
	// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
	AddPermissionWithResponse(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody, reqEditors ...RequestEditorFn) (*AddPermissionResponse, error)

	// RemovePermissionWithResponse Remove a statement from a policy
	//
	// Takes the statement out of the policy of the function, or of the version or alias that is asked for.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId} (the `RemovePermission` operationId).
	RemovePermissionWithResponse(ctx context.Context, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams, reqEditors ...RequestEditorFn) (*RemovePermissionResponse, error)

	// ListVersionsByFunctionWithResponse List a function's versions, page by page
	//
	// Gives `$LATEST` and then the published versions, oldest first.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2015-03-31/functions/{FunctionName}/versions (the `ListVersionsByFunction` operationId).
	ListVersionsByFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams, reqEditors ...RequestEditorFn) (*ListVersionsByFunctionResponse, error)

	// PublishVersionWithBodyWithResponse Publish a version
	//
	// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
	PublishVersionWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PublishVersionResponse, error)

	// PublishVersionWithResponse Publish a version
	//
	// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
	PublishVersionWithResponse(ctx context.Context, functionName FunctionPath, body PublishVersionJSONRequestBody, reqEditors ...RequestEditorFn) (*PublishVersionResponse, error)

	// UntagResourceWithResponse Take tags from a function or a mapping
	//
	// Removes the tags with these names; a name that is not there is no error.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2017-03-31/tags/{Resource} (the `UntagResource` operationId).
	UntagResourceWithResponse(ctx context.Context, resource ResourcePath, params *UntagResourceParams, reqEditors ...RequestEditorFn) (*UntagResourceResponse, error)

	// ListTagsWithResponse Read the tags of a function or a mapping
	//
	// Gives all tags.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2017-03-31/tags/{Resource} (the `ListTags` operationId).
	ListTagsWithResponse(ctx context.Context, resource ResourcePath, reqEditors ...RequestEditorFn) (*ListTagsResponse, error)

	// TagResourceWithBodyWithResponse Tag a function or a mapping
	//
	// Adds tags, and gives those that are there already a new value.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
	TagResourceWithBodyWithResponse(ctx context.Context, resource ResourcePath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*TagResourceResponse, error)

	// TagResourceWithResponse Tag a function or a mapping
	//
	// Adds tags, and gives those that are there already a new value.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
	TagResourceWithResponse(ctx context.Context, resource ResourcePath, body TagResourceJSONRequestBody, reqEditors ...RequestEditorFn) (*TagResourceResponse, error)

	// DeleteFunctionConcurrencyWithResponse Take a function's limit away
	//
	// What remains is the limit that the server sets for every function.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /2017-10-31/functions/{FunctionName}/concurrency (the `DeleteFunctionConcurrency` operationId).
	DeleteFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*DeleteFunctionConcurrencyResponse, error)

	// PutFunctionConcurrencyWithBodyWithResponse Limit how often a function runs at once
	//
	// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
	PutFunctionConcurrencyWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PutFunctionConcurrencyResponse, error)

	// PutFunctionConcurrencyWithResponse Limit how often a function runs at once
	//
	// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
	PutFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody, reqEditors ...RequestEditorFn) (*PutFunctionConcurrencyResponse, error)

	// GetFunctionConcurrencyWithResponse Read a function's limit
	//
	// Gives the limit that was put; nothing when none was.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2019-09-30/functions/{FunctionName}/concurrency (the `GetFunctionConcurrency` operationId).
	GetFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionConcurrencyResponse, error)

	// GetFunctionCodeSigningConfigWithResponse Read a function's code signing configuration
	//
	// Headrace does not check signatures: the answer never names a configuration.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2020-06-30/functions/{FunctionName}/code-signing-config (the `GetFunctionCodeSigningConfig` operationId).
	GetFunctionCodeSigningConfigWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionCodeSigningConfigResponse, error)

	// GetRuntimeManagementConfigWithResponse Read how a function's runtime is updated
	//
	// Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2021-07-20/functions/{FunctionName}/runtime-management-config (the `GetRuntimeManagementConfig` operationId).
	GetRuntimeManagementConfigWithResponse(ctx context.Context, functionName FunctionPath, params *GetRuntimeManagementConfigParams, reqEditors ...RequestEditorFn) (*GetRuntimeManagementConfigResponse, error)

	// GetFunctionRecursionConfigWithResponse Read what becomes of invocations that go in circles
	//
	// Headrace does not look for circles: the answer is always the cloud's default.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /2024-08-31/functions/{FunctionName}/recursion-config (the `GetFunctionRecursionConfig` operationId).
	GetFunctionRecursionConfigWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionRecursionConfigResponse, error)
}

type ListEventSourceMappingsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *EventSourceMappingPage
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListEventSourceMappingsResponse) GetJSON200() *EventSourceMappingPage {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r ListEventSourceMappingsResponse) GetJSON400() *BadRequest {
	return r.JSON400
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r ListEventSourceMappingsResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r ListEventSourceMappingsResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r ListEventSourceMappingsResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListEventSourceMappingsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListEventSourceMappingsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListEventSourceMappingsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type CreateEventSourceMappingResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *EventSourceMappingConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *Conflict
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON202() *EventSourceMappingConfiguration {
	return r.JSON202
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON400() *BadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON404() *NotFound {
	return r.JSON404
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON409() *Conflict {
	return r.JSON409
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r CreateEventSourceMappingResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r CreateEventSourceMappingResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CreateEventSourceMappingResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateEventSourceMappingResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CreateEventSourceMappingResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DeleteEventSourceMappingResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *EventSourceMappingConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r DeleteEventSourceMappingResponse) GetJSON202() *EventSourceMappingConfiguration {
	return r.JSON202
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r DeleteEventSourceMappingResponse) GetJSON400() *BadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r DeleteEventSourceMappingResponse) GetJSON404() *NotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r DeleteEventSourceMappingResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r DeleteEventSourceMappingResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r DeleteEventSourceMappingResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r DeleteEventSourceMappingResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteEventSourceMappingResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r DeleteEventSourceMappingResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetEventSourceMappingResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *EventSourceMappingConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetEventSourceMappingResponse) GetJSON200() *EventSourceMappingConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetEventSourceMappingResponse) GetJSON400() *BadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetEventSourceMappingResponse) GetJSON404() *NotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetEventSourceMappingResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetEventSourceMappingResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetEventSourceMappingResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetEventSourceMappingResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetEventSourceMappingResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetEventSourceMappingResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateEventSourceMappingResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *EventSourceMappingConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *Conflict
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON202() *EventSourceMappingConfiguration {
	return r.JSON202
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON400() *BadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON404() *NotFound {
	return r.JSON404
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON409() *Conflict {
	return r.JSON409
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r UpdateEventSourceMappingResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r UpdateEventSourceMappingResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateEventSourceMappingResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateEventSourceMappingResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateEventSourceMappingResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListFunctionsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionPage
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListFunctionsResponse) GetJSON200() *FunctionPage {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r ListFunctionsResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r ListFunctionsResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r ListFunctionsResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r ListFunctionsResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListFunctionsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListFunctionsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListFunctionsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type CreateFunctionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *FunctionConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *ResourceConflict
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r CreateFunctionResponse) GetJSON201() *FunctionConfiguration {
	return r.JSON201
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r CreateFunctionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r CreateFunctionResponse) GetJSON409() *ResourceConflict {
	return r.JSON409
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r CreateFunctionResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r CreateFunctionResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r CreateFunctionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r CreateFunctionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r CreateFunctionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CreateFunctionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateFunctionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CreateFunctionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DeleteFunctionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *ResourceConflict
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r DeleteFunctionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r DeleteFunctionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r DeleteFunctionResponse) GetJSON409() *ResourceConflict {
	return r.JSON409
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r DeleteFunctionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r DeleteFunctionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r DeleteFunctionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r DeleteFunctionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteFunctionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r DeleteFunctionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFunctionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionDetails
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetFunctionResponse) GetJSON200() *FunctionDetails {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetFunctionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetFunctionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetFunctionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetFunctionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetFunctionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetFunctionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFunctionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetFunctionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListAliasesResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AliasPage
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListAliasesResponse) GetJSON200() *AliasPage {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r ListAliasesResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r ListAliasesResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r ListAliasesResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r ListAliasesResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r ListAliasesResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListAliasesResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListAliasesResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListAliasesResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type CreateAliasResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *AliasConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *ResourceConflict
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r CreateAliasResponse) GetJSON201() *AliasConfiguration {
	return r.JSON201
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r CreateAliasResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r CreateAliasResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r CreateAliasResponse) GetJSON409() *ResourceConflict {
	return r.JSON409
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r CreateAliasResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r CreateAliasResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r CreateAliasResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r CreateAliasResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r CreateAliasResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r CreateAliasResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateAliasResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r CreateAliasResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DeleteAliasResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r DeleteAliasResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r DeleteAliasResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r DeleteAliasResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r DeleteAliasResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r DeleteAliasResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r DeleteAliasResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteAliasResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r DeleteAliasResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetAliasResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AliasConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetAliasResponse) GetJSON200() *AliasConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetAliasResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetAliasResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetAliasResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetAliasResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetAliasResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetAliasResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetAliasResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetAliasResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateAliasResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AliasConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r UpdateAliasResponse) GetJSON200() *AliasConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r UpdateAliasResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r UpdateAliasResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r UpdateAliasResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r UpdateAliasResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r UpdateAliasResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r UpdateAliasResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r UpdateAliasResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r UpdateAliasResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateAliasResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateAliasResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateAliasResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateFunctionCodeResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON200() *FunctionConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r UpdateFunctionCodeResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r UpdateFunctionCodeResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateFunctionCodeResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateFunctionCodeResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateFunctionCodeResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFunctionConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetFunctionConfigurationResponse) GetJSON200() *FunctionConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetFunctionConfigurationResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetFunctionConfigurationResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetFunctionConfigurationResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetFunctionConfigurationResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetFunctionConfigurationResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetFunctionConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFunctionConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetFunctionConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateFunctionConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON200() *FunctionConfiguration {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r UpdateFunctionConfigurationResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r UpdateFunctionConfigurationResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UpdateFunctionConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateFunctionConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UpdateFunctionConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type InvokeResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *InvocationAnswer
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *InvocationBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r InvokeResponse) GetJSON200() *InvocationAnswer {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r InvokeResponse) GetJSON400() *InvocationBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r InvokeResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r InvokeResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r InvokeResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r InvokeResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r InvokeResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r InvokeResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r InvokeResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r InvokeResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r InvokeResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetPolicyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionPolicy
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetPolicyResponse) GetJSON200() *FunctionPolicy {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetPolicyResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetPolicyResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetPolicyResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetPolicyResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetPolicyResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetPolicyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPolicyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetPolicyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AddPermissionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *AddedPermission
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *ResourceConflict
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AddPermissionResponse) GetJSON201() *AddedPermission {
	return r.JSON201
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r AddPermissionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r AddPermissionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON409 returns the response for an HTTP 409 `application/json` response
func (r AddPermissionResponse) GetJSON409() *ResourceConflict {
	return r.JSON409
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r AddPermissionResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r AddPermissionResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r AddPermissionResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r AddPermissionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r AddPermissionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r AddPermissionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AddPermissionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AddPermissionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AddPermissionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type RemovePermissionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r RemovePermissionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r RemovePermissionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r RemovePermissionResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r RemovePermissionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r RemovePermissionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r RemovePermissionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r RemovePermissionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RemovePermissionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r RemovePermissionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListVersionsByFunctionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *VersionPage
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListVersionsByFunctionResponse) GetJSON200() *VersionPage {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r ListVersionsByFunctionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r ListVersionsByFunctionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r ListVersionsByFunctionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r ListVersionsByFunctionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r ListVersionsByFunctionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListVersionsByFunctionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListVersionsByFunctionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListVersionsByFunctionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type PublishVersionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *FunctionConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r PublishVersionResponse) GetJSON201() *FunctionConfiguration {
	return r.JSON201
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r PublishVersionResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r PublishVersionResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON412 returns the response for an HTTP 412 `application/json` response
func (r PublishVersionResponse) GetJSON412() *PreconditionFailed {
	return r.JSON412
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r PublishVersionResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r PublishVersionResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r PublishVersionResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r PublishVersionResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r PublishVersionResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r PublishVersionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r PublishVersionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r PublishVersionResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UntagResourceResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r UntagResourceResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r UntagResourceResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r UntagResourceResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r UntagResourceResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r UntagResourceResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r UntagResourceResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UntagResourceResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r UntagResourceResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListTagsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ResourceTags
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListTagsResponse) GetJSON200() *ResourceTags {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r ListTagsResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r ListTagsResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r ListTagsResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r ListTagsResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r ListTagsResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListTagsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListTagsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListTagsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type TagResourceResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r TagResourceResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r TagResourceResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r TagResourceResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r TagResourceResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r TagResourceResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r TagResourceResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r TagResourceResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r TagResourceResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r TagResourceResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r TagResourceResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DeleteFunctionConcurrencyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r DeleteFunctionConcurrencyResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r DeleteFunctionConcurrencyResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r DeleteFunctionConcurrencyResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r DeleteFunctionConcurrencyResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r DeleteFunctionConcurrencyResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r DeleteFunctionConcurrencyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteFunctionConcurrencyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r DeleteFunctionConcurrencyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type PutFunctionConcurrencyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Concurrency
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON413 the response for an HTTP 413 `application/json` response
	JSON413 *TooLarge
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON200() *Concurrency {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON413 returns the response for an HTTP 413 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON413() *TooLarge {
	return r.JSON413
}

// GetJSON415 returns the response for an HTTP 415 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON415() *UnsupportedMediaType {
	return r.JSON415
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r PutFunctionConcurrencyResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r PutFunctionConcurrencyResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r PutFunctionConcurrencyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r PutFunctionConcurrencyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r PutFunctionConcurrencyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFunctionConcurrencyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Concurrency
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetFunctionConcurrencyResponse) GetJSON200() *Concurrency {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetFunctionConcurrencyResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetFunctionConcurrencyResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetFunctionConcurrencyResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetFunctionConcurrencyResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetFunctionConcurrencyResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetFunctionConcurrencyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFunctionConcurrencyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetFunctionConcurrencyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFunctionCodeSigningConfigResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionCodeSigningConfig
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetFunctionCodeSigningConfigResponse) GetJSON200() *FunctionCodeSigningConfig {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetFunctionCodeSigningConfigResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetFunctionCodeSigningConfigResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetFunctionCodeSigningConfigResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetFunctionCodeSigningConfigResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetFunctionCodeSigningConfigResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetFunctionCodeSigningConfigResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFunctionCodeSigningConfigResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetFunctionCodeSigningConfigResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetRuntimeManagementConfigResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RuntimeManagementConfig
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetRuntimeManagementConfigResponse) GetJSON200() *RuntimeManagementConfig {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetRuntimeManagementConfigResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetRuntimeManagementConfigResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetRuntimeManagementConfigResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetRuntimeManagementConfigResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetRuntimeManagementConfigResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetRuntimeManagementConfigResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetRuntimeManagementConfigResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetRuntimeManagementConfigResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFunctionRecursionConfigResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *FunctionRecursionConfig
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *FunctionBadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *ResourceNotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *ServiceFailure
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetFunctionRecursionConfigResponse) GetJSON200() *FunctionRecursionConfig {
	return r.JSON200
}

// GetJSON400 returns the response for an HTTP 400 `application/json` response
func (r GetFunctionRecursionConfigResponse) GetJSON400() *FunctionBadRequest {
	return r.JSON400
}

// GetJSON404 returns the response for an HTTP 404 `application/json` response
func (r GetFunctionRecursionConfigResponse) GetJSON404() *ResourceNotFound {
	return r.JSON404
}

// GetJSON429 returns the response for an HTTP 429 `application/json` response
func (r GetFunctionRecursionConfigResponse) GetJSON429() *TooManyRequests {
	return r.JSON429
}

// GetJSON500 returns the response for an HTTP 500 `application/json` response
func (r GetFunctionRecursionConfigResponse) GetJSON500() *ServiceFailure {
	return r.JSON500
}

// GetBody returns the raw response body bytes
func (r GetFunctionRecursionConfigResponse) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetFunctionRecursionConfigResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFunctionRecursionConfigResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetFunctionRecursionConfigResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListEventSourceMappingsWithResponse List mappings, page by page
//
// Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/event-source-mappings/ (the `ListEventSourceMappings` operationId).
func (c *ClientWithResponses) ListEventSourceMappingsWithResponse(ctx context.Context, params *ListEventSourceMappingsParams, reqEditors ...RequestEditorFn) (*ListEventSourceMappingsResponse, error) {
	rsp, err := c.ListEventSourceMappings(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListEventSourceMappingsResponse(rsp)
}

// CreateEventSourceMappingWithBodyWithResponse Connect an event source to a function
//
// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
func (c *ClientWithResponses) CreateEventSourceMappingWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateEventSourceMappingResponse, error) {
	rsp, err := c.CreateEventSourceMappingWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateEventSourceMappingResponse(rsp)
}

// CreateEventSourceMappingWithResponse Connect an event source to a function
//
// Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/event-source-mappings/ (the `CreateEventSourceMapping` operationId).
func (c *ClientWithResponses) CreateEventSourceMappingWithResponse(ctx context.Context, body CreateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateEventSourceMappingResponse, error) {
	rsp, err := c.CreateEventSourceMapping(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateEventSourceMappingResponse(rsp)
}

// DeleteEventSourceMappingWithResponse Remove one mapping
//
// Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2015-03-31/event-source-mappings/{UUID} (the `DeleteEventSourceMapping` operationId).
func (c *ClientWithResponses) DeleteEventSourceMappingWithResponse(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*DeleteEventSourceMappingResponse, error) {
	rsp, err := c.DeleteEventSourceMapping(ctx, uuid, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteEventSourceMappingResponse(rsp)
}

// GetEventSourceMappingWithResponse Read one mapping
//
// Gives a mapping's settings, its state and the result of its last run.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/event-source-mappings/{UUID} (the `GetEventSourceMapping` operationId).
func (c *ClientWithResponses) GetEventSourceMappingWithResponse(ctx context.Context, uuid UUID, reqEditors ...RequestEditorFn) (*GetEventSourceMappingResponse, error) {
	rsp, err := c.GetEventSourceMapping(ctx, uuid, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetEventSourceMappingResponse(rsp)
}

// UpdateEventSourceMappingWithBodyWithResponse Change one mapping
//
// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
func (c *ClientWithResponses) UpdateEventSourceMappingWithBodyWithResponse(ctx context.Context, uuid UUID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateEventSourceMappingResponse, error) {
	rsp, err := c.UpdateEventSourceMappingWithBody(ctx, uuid, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateEventSourceMappingResponse(rsp)
}

// UpdateEventSourceMappingWithResponse Change one mapping
//
// Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/event-source-mappings/{UUID} (the `UpdateEventSourceMapping` operationId).
func (c *ClientWithResponses) UpdateEventSourceMappingWithResponse(ctx context.Context, uuid UUID, body UpdateEventSourceMappingJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateEventSourceMappingResponse, error) {
	rsp, err := c.UpdateEventSourceMapping(ctx, uuid, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateEventSourceMappingResponse(rsp)
}

// ListFunctionsWithResponse List functions, page by page
//
// Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions (the `ListFunctions` operationId).
func (c *ClientWithResponses) ListFunctionsWithResponse(ctx context.Context, params *ListFunctionsParams, reqEditors ...RequestEditorFn) (*ListFunctionsResponse, error) {
	rsp, err := c.ListFunctions(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListFunctionsResponse(rsp)
}

// CreateFunctionWithBodyWithResponse Deploy a function
//
// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
func (c *ClientWithResponses) CreateFunctionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateFunctionResponse, error) {
	rsp, err := c.CreateFunctionWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateFunctionResponse(rsp)
}

// CreateFunctionWithResponse Deploy a function
//
// Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions (the `CreateFunction` operationId).
func (c *ClientWithResponses) CreateFunctionWithResponse(ctx context.Context, body CreateFunctionJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateFunctionResponse, error) {
	rsp, err := c.CreateFunction(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateFunctionResponse(rsp)
}

// DeleteFunctionWithResponse Remove a function, or one version of it
//
// Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName} (the `DeleteFunction` operationId).
func (c *ClientWithResponses) DeleteFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *DeleteFunctionParams, reqEditors ...RequestEditorFn) (*DeleteFunctionResponse, error) {
	rsp, err := c.DeleteFunction(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteFunctionResponse(rsp)
}

// GetFunctionWithResponse Read one function
//
// Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName} (the `GetFunction` operationId).
func (c *ClientWithResponses) GetFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *GetFunctionParams, reqEditors ...RequestEditorFn) (*GetFunctionResponse, error) {
	rsp, err := c.GetFunction(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFunctionResponse(rsp)
}

// ListAliasesWithResponse List a function's aliases, page by page
//
// Gives the aliases by name: all of them, or those of one version.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases (the `ListAliases` operationId).
func (c *ClientWithResponses) ListAliasesWithResponse(ctx context.Context, functionName FunctionPath, params *ListAliasesParams, reqEditors ...RequestEditorFn) (*ListAliasesResponse, error) {
	rsp, err := c.ListAliases(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListAliasesResponse(rsp)
}

// CreateAliasWithBodyWithResponse Name a version
//
// Gives a version a name that can be moved later, or two versions a share of the invocations each.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
func (c *ClientWithResponses) CreateAliasWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAliasResponse, error) {
	rsp, err := c.CreateAliasWithBody(ctx, functionName, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAliasResponse(rsp)
}

// CreateAliasWithResponse Name a version
//
// Gives a version a name that can be moved later, or two versions a share of the invocations each.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/aliases (the `CreateAlias` operationId).
func (c *ClientWithResponses) CreateAliasWithResponse(ctx context.Context, functionName FunctionPath, body CreateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAliasResponse, error) {
	rsp, err := c.CreateAlias(ctx, functionName, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAliasResponse(rsp)
}

// DeleteAliasWithResponse Remove an alias
//
// Forgets the name; the versions stay. An alias that is not there is no error.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `DeleteAlias` operationId).
func (c *ClientWithResponses) DeleteAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*DeleteAliasResponse, error) {
	rsp, err := c.DeleteAlias(ctx, functionName, name, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteAliasResponse(rsp)
}

// GetAliasWithResponse Read one alias
//
// Gives what an alias stands for.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `GetAlias` operationId).
func (c *ClientWithResponses) GetAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, reqEditors ...RequestEditorFn) (*GetAliasResponse, error) {
	rsp, err := c.GetAlias(ctx, functionName, name, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetAliasResponse(rsp)
}

// UpdateAliasWithBodyWithResponse Move an alias
//
// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
func (c *ClientWithResponses) UpdateAliasWithBodyWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAliasResponse, error) {
	rsp, err := c.UpdateAliasWithBody(ctx, functionName, name, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAliasResponse(rsp)
}

// UpdateAliasWithResponse Move an alias
//
// Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/aliases/{Name} (the `UpdateAlias` operationId).
func (c *ClientWithResponses) UpdateAliasWithResponse(ctx context.Context, functionName FunctionPath, name AliasPath, body UpdateAliasJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAliasResponse, error) {
	rsp, err := c.UpdateAlias(ctx, functionName, name, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAliasResponse(rsp)
}

// UpdateFunctionCodeWithBodyWithResponse Replace a function's code
//
// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
func (c *ClientWithResponses) UpdateFunctionCodeWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFunctionCodeResponse, error) {
	rsp, err := c.UpdateFunctionCodeWithBody(ctx, functionName, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFunctionCodeResponse(rsp)
}

// UpdateFunctionCodeWithResponse Replace a function's code
//
// Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/code (the `UpdateFunctionCode` operationId).
func (c *ClientWithResponses) UpdateFunctionCodeWithResponse(ctx context.Context, functionName FunctionPath, body UpdateFunctionCodeJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFunctionCodeResponse, error) {
	rsp, err := c.UpdateFunctionCode(ctx, functionName, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFunctionCodeResponse(rsp)
}

// GetFunctionConfigurationWithResponse Read the configuration of one version
//
// Gives what Create and Update gave, for the version or alias that is asked for.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/configuration (the `GetFunctionConfiguration` operationId).
func (c *ClientWithResponses) GetFunctionConfigurationWithResponse(ctx context.Context, functionName FunctionPath, params *GetFunctionConfigurationParams, reqEditors ...RequestEditorFn) (*GetFunctionConfigurationResponse, error) {
	rsp, err := c.GetFunctionConfiguration(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFunctionConfigurationResponse(rsp)
}

// UpdateFunctionConfigurationWithBodyWithResponse Change how a function runs
//
// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
func (c *ClientWithResponses) UpdateFunctionConfigurationWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFunctionConfigurationResponse, error) {
	rsp, err := c.UpdateFunctionConfigurationWithBody(ctx, functionName, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFunctionConfigurationResponse(rsp)
}

// UpdateFunctionConfigurationWithResponse Change how a function runs
//
// Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2015-03-31/functions/{FunctionName}/configuration (the `UpdateFunctionConfiguration` operationId).
func (c *ClientWithResponses) UpdateFunctionConfigurationWithResponse(ctx context.Context, functionName FunctionPath, body UpdateFunctionConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFunctionConfigurationResponse, error) {
	rsp, err := c.UpdateFunctionConfiguration(ctx, functionName, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFunctionConfigurationResponse(rsp)
}

// InvokeWithBodyWithResponse Call a function
//
// Gives the body to the function as its event. Its answer is waited for, unless the invocation type is `Event`: then the event is kept until it is done with, and a failure is tried again. What the function answers comes with status 200 even when it failed; the header X-Amz-Function-Error is there when it did.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/invocations (the `Invoke` operationId).
func (c *ClientWithResponses) InvokeWithBodyWithResponse(ctx context.Context, functionName FunctionPath, params *InvokeParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*InvokeResponse, error) {
	rsp, err := c.InvokeWithBody(ctx, functionName, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseInvokeResponse(rsp)
}

// GetPolicyWithResponse Read a policy
//
// Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/policy (the `GetPolicy` operationId).
func (c *ClientWithResponses) GetPolicyWithResponse(ctx context.Context, functionName FunctionPath, params *GetPolicyParams, reqEditors ...RequestEditorFn) (*GetPolicyResponse, error) {
	rsp, err := c.GetPolicy(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPolicyResponse(rsp)
}

// AddPermissionWithBodyWithResponse Add a statement to a policy
//
// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
func (c *ClientWithResponses) AddPermissionWithBodyWithResponse(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AddPermissionResponse, error) {
	rsp, err := c.AddPermissionWithBody(ctx, functionName, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAddPermissionResponse(rsp)
}

// AddPermissionWithResponse Add a statement to a policy
//
// The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/policy (the `AddPermission` operationId).
func (c *ClientWithResponses) AddPermissionWithResponse(ctx context.Context, functionName FunctionPath, params *AddPermissionParams, body AddPermissionJSONRequestBody, reqEditors ...RequestEditorFn) (*AddPermissionResponse, error) {
	rsp, err := c.AddPermission(ctx, functionName, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAddPermissionResponse(rsp)
}

// RemovePermissionWithResponse Remove a statement from a policy
//
// Takes the statement out of the policy of the function, or of the version or alias that is asked for.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId} (the `RemovePermission` operationId).
func (c *ClientWithResponses) RemovePermissionWithResponse(ctx context.Context, functionName FunctionPath, statementID StatementPath, params *RemovePermissionParams, reqEditors ...RequestEditorFn) (*RemovePermissionResponse, error) {
	rsp, err := c.RemovePermission(ctx, functionName, statementID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRemovePermissionResponse(rsp)
}

// ListVersionsByFunctionWithResponse List a function's versions, page by page
//
// Gives `$LATEST` and then the published versions, oldest first.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2015-03-31/functions/{FunctionName}/versions (the `ListVersionsByFunction` operationId).
func (c *ClientWithResponses) ListVersionsByFunctionWithResponse(ctx context.Context, functionName FunctionPath, params *ListVersionsByFunctionParams, reqEditors ...RequestEditorFn) (*ListVersionsByFunctionResponse, error) {
	rsp, err := c.ListVersionsByFunction(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListVersionsByFunctionResponse(rsp)
}

// PublishVersionWithBodyWithResponse Publish a version
//
// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
func (c *ClientWithResponses) PublishVersionWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PublishVersionResponse, error) {
	rsp, err := c.PublishVersionWithBody(ctx, functionName, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePublishVersionResponse(rsp)
}

// PublishVersionWithResponse Publish a version
//
// Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2015-03-31/functions/{FunctionName}/versions (the `PublishVersion` operationId).
func (c *ClientWithResponses) PublishVersionWithResponse(ctx context.Context, functionName FunctionPath, body PublishVersionJSONRequestBody, reqEditors ...RequestEditorFn) (*PublishVersionResponse, error) {
	rsp, err := c.PublishVersion(ctx, functionName, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePublishVersionResponse(rsp)
}

// UntagResourceWithResponse Take tags from a function or a mapping
//
// Removes the tags with these names; a name that is not there is no error.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2017-03-31/tags/{Resource} (the `UntagResource` operationId).
func (c *ClientWithResponses) UntagResourceWithResponse(ctx context.Context, resource ResourcePath, params *UntagResourceParams, reqEditors ...RequestEditorFn) (*UntagResourceResponse, error) {
	rsp, err := c.UntagResource(ctx, resource, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUntagResourceResponse(rsp)
}

// ListTagsWithResponse Read the tags of a function or a mapping
//
// Gives all tags.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2017-03-31/tags/{Resource} (the `ListTags` operationId).
func (c *ClientWithResponses) ListTagsWithResponse(ctx context.Context, resource ResourcePath, reqEditors ...RequestEditorFn) (*ListTagsResponse, error) {
	rsp, err := c.ListTags(ctx, resource, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListTagsResponse(rsp)
}

// TagResourceWithBodyWithResponse Tag a function or a mapping
//
// Adds tags, and gives those that are there already a new value.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
func (c *ClientWithResponses) TagResourceWithBodyWithResponse(ctx context.Context, resource ResourcePath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*TagResourceResponse, error) {
	rsp, err := c.TagResourceWithBody(ctx, resource, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseTagResourceResponse(rsp)
}

// TagResourceWithResponse Tag a function or a mapping
//
// Adds tags, and gives those that are there already a new value.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /2017-03-31/tags/{Resource} (the `TagResource` operationId).
func (c *ClientWithResponses) TagResourceWithResponse(ctx context.Context, resource ResourcePath, body TagResourceJSONRequestBody, reqEditors ...RequestEditorFn) (*TagResourceResponse, error) {
	rsp, err := c.TagResource(ctx, resource, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseTagResourceResponse(rsp)
}

// DeleteFunctionConcurrencyWithResponse Take a function's limit away
//
// What remains is the limit that the server sets for every function.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /2017-10-31/functions/{FunctionName}/concurrency (the `DeleteFunctionConcurrency` operationId).
func (c *ClientWithResponses) DeleteFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*DeleteFunctionConcurrencyResponse, error) {
	rsp, err := c.DeleteFunctionConcurrency(ctx, functionName, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteFunctionConcurrencyResponse(rsp)
}

// PutFunctionConcurrencyWithBodyWithResponse Limit how often a function runs at once
//
// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
func (c *ClientWithResponses) PutFunctionConcurrencyWithBodyWithResponse(ctx context.Context, functionName FunctionPath, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*PutFunctionConcurrencyResponse, error) {
	rsp, err := c.PutFunctionConcurrencyWithBody(ctx, functionName, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePutFunctionConcurrencyResponse(rsp)
}

// PutFunctionConcurrencyWithResponse Limit how often a function runs at once
//
// All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /2017-10-31/functions/{FunctionName}/concurrency (the `PutFunctionConcurrency` operationId).
func (c *ClientWithResponses) PutFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, body PutFunctionConcurrencyJSONRequestBody, reqEditors ...RequestEditorFn) (*PutFunctionConcurrencyResponse, error) {
	rsp, err := c.PutFunctionConcurrency(ctx, functionName, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParsePutFunctionConcurrencyResponse(rsp)
}

// GetFunctionConcurrencyWithResponse Read a function's limit
//
// Gives the limit that was put; nothing when none was.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2019-09-30/functions/{FunctionName}/concurrency (the `GetFunctionConcurrency` operationId).
func (c *ClientWithResponses) GetFunctionConcurrencyWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionConcurrencyResponse, error) {
	rsp, err := c.GetFunctionConcurrency(ctx, functionName, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFunctionConcurrencyResponse(rsp)
}

// GetFunctionCodeSigningConfigWithResponse Read a function's code signing configuration
//
// Headrace does not check signatures: the answer never names a configuration.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2020-06-30/functions/{FunctionName}/code-signing-config (the `GetFunctionCodeSigningConfig` operationId).
func (c *ClientWithResponses) GetFunctionCodeSigningConfigWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionCodeSigningConfigResponse, error) {
	rsp, err := c.GetFunctionCodeSigningConfig(ctx, functionName, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFunctionCodeSigningConfigResponse(rsp)
}

// GetRuntimeManagementConfigWithResponse Read how a function's runtime is updated
//
// Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2021-07-20/functions/{FunctionName}/runtime-management-config (the `GetRuntimeManagementConfig` operationId).
func (c *ClientWithResponses) GetRuntimeManagementConfigWithResponse(ctx context.Context, functionName FunctionPath, params *GetRuntimeManagementConfigParams, reqEditors ...RequestEditorFn) (*GetRuntimeManagementConfigResponse, error) {
	rsp, err := c.GetRuntimeManagementConfig(ctx, functionName, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetRuntimeManagementConfigResponse(rsp)
}

// GetFunctionRecursionConfigWithResponse Read what becomes of invocations that go in circles
//
// Headrace does not look for circles: the answer is always the cloud's default.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /2024-08-31/functions/{FunctionName}/recursion-config (the `GetFunctionRecursionConfig` operationId).
func (c *ClientWithResponses) GetFunctionRecursionConfigWithResponse(ctx context.Context, functionName FunctionPath, reqEditors ...RequestEditorFn) (*GetFunctionRecursionConfigResponse, error) {
	rsp, err := c.GetFunctionRecursionConfig(ctx, functionName, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFunctionRecursionConfigResponse(rsp)
}

// ParseListEventSourceMappingsResponse parses an HTTP response from a ListEventSourceMappingsWithResponse call
func ParseListEventSourceMappingsResponse(rsp *http.Response) (*ListEventSourceMappingsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListEventSourceMappingsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest EventSourceMappingPage
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseCreateEventSourceMappingResponse parses an HTTP response from a CreateEventSourceMappingWithResponse call
func ParseCreateEventSourceMappingResponse(rsp *http.Response) (*CreateEventSourceMappingResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateEventSourceMappingResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest EventSourceMappingConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Conflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseDeleteEventSourceMappingResponse parses an HTTP response from a DeleteEventSourceMappingWithResponse call
func ParseDeleteEventSourceMappingResponse(rsp *http.Response) (*DeleteEventSourceMappingResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteEventSourceMappingResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest EventSourceMappingConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetEventSourceMappingResponse parses an HTTP response from a GetEventSourceMappingWithResponse call
func ParseGetEventSourceMappingResponse(rsp *http.Response) (*GetEventSourceMappingResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetEventSourceMappingResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest EventSourceMappingConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseUpdateEventSourceMappingResponse parses an HTTP response from a UpdateEventSourceMappingWithResponse call
func ParseUpdateEventSourceMappingResponse(rsp *http.Response) (*UpdateEventSourceMappingResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateEventSourceMappingResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest EventSourceMappingConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Conflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseListFunctionsResponse parses an HTTP response from a ListFunctionsWithResponse call
func ParseListFunctionsResponse(rsp *http.Response) (*ListFunctionsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListFunctionsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionPage
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseCreateFunctionResponse parses an HTTP response from a CreateFunctionWithResponse call
func ParseCreateFunctionResponse(rsp *http.Response) (*CreateFunctionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateFunctionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest FunctionConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest ResourceConflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseDeleteFunctionResponse parses an HTTP response from a DeleteFunctionWithResponse call
func ParseDeleteFunctionResponse(rsp *http.Response) (*DeleteFunctionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteFunctionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest ResourceConflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetFunctionResponse parses an HTTP response from a GetFunctionWithResponse call
func ParseGetFunctionResponse(rsp *http.Response) (*GetFunctionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFunctionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionDetails
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseListAliasesResponse parses an HTTP response from a ListAliasesWithResponse call
func ParseListAliasesResponse(rsp *http.Response) (*ListAliasesResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListAliasesResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AliasPage
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseCreateAliasResponse parses an HTTP response from a CreateAliasWithResponse call
func ParseCreateAliasResponse(rsp *http.Response) (*CreateAliasResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateAliasResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest AliasConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest ResourceConflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseDeleteAliasResponse parses an HTTP response from a DeleteAliasWithResponse call
func ParseDeleteAliasResponse(rsp *http.Response) (*DeleteAliasResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteAliasResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetAliasResponse parses an HTTP response from a GetAliasWithResponse call
func ParseGetAliasResponse(rsp *http.Response) (*GetAliasResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetAliasResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AliasConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseUpdateAliasResponse parses an HTTP response from a UpdateAliasWithResponse call
func ParseUpdateAliasResponse(rsp *http.Response) (*UpdateAliasResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateAliasResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AliasConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseUpdateFunctionCodeResponse parses an HTTP response from a UpdateFunctionCodeWithResponse call
func ParseUpdateFunctionCodeResponse(rsp *http.Response) (*UpdateFunctionCodeResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateFunctionCodeResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetFunctionConfigurationResponse parses an HTTP response from a GetFunctionConfigurationWithResponse call
func ParseGetFunctionConfigurationResponse(rsp *http.Response) (*GetFunctionConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFunctionConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseUpdateFunctionConfigurationResponse parses an HTTP response from a UpdateFunctionConfigurationWithResponse call
func ParseUpdateFunctionConfigurationResponse(rsp *http.Response) (*UpdateFunctionConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateFunctionConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseInvokeResponse parses an HTTP response from a InvokeWithResponse call
func ParseInvokeResponse(rsp *http.Response) (*InvokeResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &InvokeResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest InvocationAnswer
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 202:
		break // No content-type

	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest InvocationBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	case rsp.StatusCode == 200:
		// Content-type (application/octet-stream) unsupported

	}

	return response, nil
}

// ParseGetPolicyResponse parses an HTTP response from a GetPolicyWithResponse call
func ParseGetPolicyResponse(rsp *http.Response) (*GetPolicyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPolicyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionPolicy
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseAddPermissionResponse parses an HTTP response from a AddPermissionWithResponse call
func ParseAddPermissionResponse(rsp *http.Response) (*AddPermissionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AddPermissionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest AddedPermission
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest ResourceConflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseRemovePermissionResponse parses an HTTP response from a RemovePermissionWithResponse call
func ParseRemovePermissionResponse(rsp *http.Response) (*RemovePermissionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RemovePermissionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseListVersionsByFunctionResponse parses an HTTP response from a ListVersionsByFunctionWithResponse call
func ParseListVersionsByFunctionResponse(rsp *http.Response) (*ListVersionsByFunctionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListVersionsByFunctionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest VersionPage
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParsePublishVersionResponse parses an HTTP response from a PublishVersionWithResponse call
func ParsePublishVersionResponse(rsp *http.Response) (*PublishVersionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &PublishVersionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest FunctionConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseUntagResourceResponse parses an HTTP response from a UntagResourceWithResponse call
func ParseUntagResourceResponse(rsp *http.Response) (*UntagResourceResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UntagResourceResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseListTagsResponse parses an HTTP response from a ListTagsWithResponse call
func ParseListTagsResponse(rsp *http.Response) (*ListTagsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListTagsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ResourceTags
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseTagResourceResponse parses an HTTP response from a TagResourceWithResponse call
func ParseTagResourceResponse(rsp *http.Response) (*TagResourceResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &TagResourceResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseDeleteFunctionConcurrencyResponse parses an HTTP response from a DeleteFunctionConcurrencyWithResponse call
func ParseDeleteFunctionConcurrencyResponse(rsp *http.Response) (*DeleteFunctionConcurrencyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteFunctionConcurrencyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParsePutFunctionConcurrencyResponse parses an HTTP response from a PutFunctionConcurrencyWithResponse call
func ParsePutFunctionConcurrencyResponse(rsp *http.Response) (*PutFunctionConcurrencyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &PutFunctionConcurrencyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Concurrency
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest TooLarge
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetFunctionConcurrencyResponse parses an HTTP response from a GetFunctionConcurrencyWithResponse call
func ParseGetFunctionConcurrencyResponse(rsp *http.Response) (*GetFunctionConcurrencyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFunctionConcurrencyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Concurrency
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetFunctionCodeSigningConfigResponse parses an HTTP response from a GetFunctionCodeSigningConfigWithResponse call
func ParseGetFunctionCodeSigningConfigResponse(rsp *http.Response) (*GetFunctionCodeSigningConfigResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFunctionCodeSigningConfigResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionCodeSigningConfig
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetRuntimeManagementConfigResponse parses an HTTP response from a GetRuntimeManagementConfigWithResponse call
func ParseGetRuntimeManagementConfigResponse(rsp *http.Response) (*GetRuntimeManagementConfigResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetRuntimeManagementConfigResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RuntimeManagementConfig
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}

// ParseGetFunctionRecursionConfigResponse parses an HTTP response from a GetFunctionRecursionConfigWithResponse call
func ParseGetFunctionRecursionConfigResponse(rsp *http.Response) (*GetFunctionRecursionConfigResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFunctionRecursionConfigResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest FunctionRecursionConfig
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest FunctionBadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest ResourceNotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest ServiceFailure
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	}

	return response, nil
}
