create trigger reply_unchangeable before update or delete or truncate on reply
    for each statement execute function unchangeable();
create trigger sealed_list_unchangeable before update or delete or truncate on sealed_list
    for each statement execute function unchangeable();
create trigger letter_change_unchangeable before update or delete or truncate on letter_change
    for each statement execute function unchangeable();
