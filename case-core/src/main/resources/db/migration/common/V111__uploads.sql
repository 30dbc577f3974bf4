-- Files on their way: what was announced. How far they have come is what lies in the store.
create table upload (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null references case_file,
    item_id uuid,
    name varchar(255) not null,
    media_type varchar(255) not null,
    bytes bigint not null,
    modified bigint not null,
    begun_by uuid not null references account,
    begun_at timestamp(6) with time zone not null,
    became uuid
);
create index upload_of_person on upload (begun_by, case_id);
