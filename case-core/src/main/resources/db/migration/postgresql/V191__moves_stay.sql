create trigger request_move_unchangeable before update or delete or truncate on request_move
    for each statement execute function unchangeable();
