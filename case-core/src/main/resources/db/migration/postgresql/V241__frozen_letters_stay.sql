create trigger frozen_letter_unchangeable before update or delete or truncate on frozen_letter
    for each statement execute function unchangeable();
