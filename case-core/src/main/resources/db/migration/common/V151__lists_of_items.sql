-- Lists that somebody brought and has not made items of, sealed; and of which line which item was made.

create table brought_list (
    id uuid primary key,
    case_id uuid not null references case_file,
    brought_by uuid not null references account,
    brought_at timestamp(6) with time zone not null,
    sealed varchar(1000000) not null
);
create index brought_list_case on brought_list (case_id, brought_by);

create table listed_item (
    id uuid primary key,
    case_id uuid not null references case_file,
    item_id uuid not null references evidence_item on delete cascade,
    print_hex varchar(64) not null,
    unique (case_id, print_hex)
);
create index listed_item_item on listed_item (item_id);
