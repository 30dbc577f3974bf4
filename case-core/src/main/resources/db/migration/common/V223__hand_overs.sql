-- Who gave a request into whose hands, and what she wrote to her.

create table request_hand_over (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    from_account uuid not null references account,
    to_account uuid not null references account,
    note varchar(2000) not null,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null
);

create index request_hand_over_of on request_hand_over (request_id, made_at);
