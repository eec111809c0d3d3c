package demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Reports the records whose text says "fail". */
public class App {
    @SuppressWarnings("unchecked")
    public Map<String, Object> handle(Map<String, Object> event) {
        List<Map<String, Object>> records = (List<Map<String, Object>>) event.get("Records");
        System.out.println(records.size() + " records");
        List<Map<String, String>> failed = new ArrayList<>();
        for (Map<String, Object> record : records) {
            String id = (String) record.get("messageId");
            String text = (String) record.get("body");
            Map<String, Object> kinesis = (Map<String, Object>) record.get("kinesis");
            if (kinesis != null) {
                id = (String) kinesis.get("sequenceNumber");
                text = new String(Base64.getDecoder().decode((String) kinesis.get("data")), StandardCharsets.UTF_8);
            }
            if (text.contains("fail")) {
                failed.add(Map.of("itemIdentifier", id));
            }
        }
        return Map.of("batchItemFailures", failed);
    }
}
