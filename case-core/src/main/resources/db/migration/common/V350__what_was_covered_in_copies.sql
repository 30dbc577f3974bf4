-- What was covered when a copy was made of a file of evidence, and of which bytes which bytes were made.

create table redacted_copy (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null unique references evidence_item,
    original_id uuid not null references evidence_item,
    position integer not null,
    before_hex varchar(64) not null,
    after_hex varchar(64) not null,
    boxes varchar(60000) not null,
    covered_hex varchar(64) not null,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null
);

create index redacted_copy_case on redacted_copy (case_id);
create index redacted_copy_original on redacted_copy (original_id);
create index redacted_copy_made_by on redacted_copy (made_by);
