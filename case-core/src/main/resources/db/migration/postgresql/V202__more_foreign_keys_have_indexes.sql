-- As in V160: what came beside it.

create index discrepancy_by_document on discrepancy (document_id);
create index request_counter_point_by_passage on request_counter_point (passage_id);
create index time_stamp_trouble_by_case on time_stamp_trouble (case_id);
