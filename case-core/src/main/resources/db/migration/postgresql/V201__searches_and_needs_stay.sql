create trigger request_fruitless_search_unchangeable before update or delete or truncate on request_fruitless_search
    for each statement execute function unchangeable();
create trigger case_needs_unchangeable before update or delete or truncate on case_needs
    for each statement execute function unchangeable();
