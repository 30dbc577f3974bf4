-- Whom somebody asked by name to review an item.

create table review_asked (
    review_id uuid not null references review,
    account uuid not null references account,
    primary key (review_id, account)
);
