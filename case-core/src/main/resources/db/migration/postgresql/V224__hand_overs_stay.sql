create trigger request_hand_over_unchangeable before update or delete or truncate on request_hand_over
    for each statement execute function unchangeable();
