// Generated from openapi.yaml by scripts/generate; do not edit.
package dev.headrace.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.Objects;
import java.util.Map;
import java.util.HashMap;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;


import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The language and release that the code is for. What runs it has to be on this machine.
 */
public enum Runtime {

  PYTHON3_9("python3.9"),

  PYTHON3_10("python3.10"),

  PYTHON3_11("python3.11"),

  PYTHON3_12("python3.12"),

  PYTHON3_13("python3.13"),

  PYTHON3_14("python3.14"),

  NODEJS18_X("nodejs18.x"),

  NODEJS20_X("nodejs20.x"),

  NODEJS22_X("nodejs22.x"),

  NODEJS24_X("nodejs24.x"),

  JAVA11("java11"),

  JAVA17("java17"),

  JAVA21("java21"),

  JAVA25("java25"),

  PROVIDED_AL2("provided.al2"),

  PROVIDED_AL2023("provided.al2023");

  private String value;

  Runtime(String value) {
    this.value = value;
  }

  @JsonValue
  public String getValue() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }

  @JsonCreator
  public static Runtime fromValue(String value) {
    for (Runtime b : Runtime.values()) {
      if (b.value.equals(value)) {
        return b;
      }
    }
    throw new IllegalArgumentException("Unexpected value '" + value + "'");
  }

  /**
   * Convert the instance into URL query string.
   *
   * @param prefix prefix of the query string
   * @return URL query string
   */
  public String toUrlQueryString(String prefix) {
    if (prefix == null) {
      prefix = "";
    }

    return String.format(java.util.Locale.ROOT, "%s=%s", prefix, this.toString());
  }

}

