create trigger request_fruitless_search_unchangeable before update, delete on request_fruitless_search
    for each row call 'org.dalil.database.Unchangeable';
create trigger case_needs_unchangeable before update, delete on case_needs
    for each row call 'org.dalil.database.Unchangeable';
