/** POST /card/movieticket/updateuser; `show_time` in Unix seconds, `duration` in minutes. */
export interface MovieTicketUpdateRequest {
  code: string;
  card_id?: string;
  ticket_class: string;
  show_time: number;
  duration?: number;
  screening_room: string;
  seat_number: string[];
}

/** POST /card/boardingpass/checkin; with `is_cancel` the passenger can check in anew. */
export interface BoardingPassCheckinRequest {
  code: string;
  card_id?: string;
  passenger_name: string;
  class: string;
  seat?: string;
  etkt_bnr: string;
  qrcode_data?: string;
  is_cancel?: boolean;
}

/** POST /card/meetingticket/updateuser */
export interface MeetingTicketUpdateRequest {
  code: string;
  card_id?: string;
  zone: string;
  entrance: string;
  seat_number: string;
}
