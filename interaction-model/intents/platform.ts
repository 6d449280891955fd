import type { IntentGroup } from '../source.ts';

/** What every skill must answer, and what is meant for somebody else. */
export const PLATFORM = {
  'AMAZON.HelpIntent': {
    samples: [
      '(help|help me|help please|please help|please help me|i need help|i need some help|can you help|can you help me|could you help me|help me out|i could use some help|help help|helps)',
      '(what can i say|what can i ask|what can i do here|what do i say|what are my options|what are the options|what options do i have|options|what are the commands|commands|instructions|menu|how do i use this|how do i use you|how do you work|how do i work this)',
      "(i don't understand|i do not understand|i don't understand the question|i don't get it|i don't understand you|i don't follow|i'm confused|this is confusing|that's confusing|what do you mean|what do you mean by that|what does that mean|what does that even mean|what are you talking about|what are you asking|what are you asking me|i don't know what that means|i don't know what you mean|i don't know what to say|i don't know what to do|i don't know what you're asking|i'm stuck|can you explain the question)",
      "(i'm scared|i'm scared to|i'm scared to move|i'm afraid to|i'm frightened|i'm panicking|i'm afraid|i'm so scared|this is scary)",
      "~(what (can i|do i|should i|am i allowed to) (say|say here|say now|ask you|tell you|answer|choose from)|how (do i answer|should i answer|do i use this thing|does it work|do i do this thing)|what are my choices|what are the choices|what choices do i have|give me some help|i need a hand|a bit of help|some help please|help with this|can i get some help|could you help|help me understand|explain yourself|explain the choices|what do you want me to say|what do you want from me|what does that word mean|what do you mean exactly|i don't understand what you're asking|i don't understand that|i don't get the question|i don't get what you mean|i'm not following|i'm not with you|you've lost me|that makes no sense|that doesn't make sense|this makes no sense|too complicated|it's confusing|what is immunity|what does immunity mean|what counts as a fever)",
      "(i'm|i am) (really scared|panicking a bit|getting scared|nervous|terrified|very frightened|a bit scared|really frightened)",
    ],
  },
  'AMAZON.StopIntent': {
    samples: [
      "(stop|stop it|stop now|stop please|please stop|just stop|stop stop|stop stop stop|stop that|stop there|stop this|stop talking|okay stop|ok stop|alexa stop|can you stop|could you stop|can we stop|can we stop now|let's stop|let's stop here|let's stop there|i want to stop|i need to stop|i'd like to stop|stop the session|stop the exercise|stop the coach|stop everything|stop the skill|stop spasm coach)",
      "(that's|that is) (enough|enough now|enough for today|enough for now|all|all for now|all for today|all thanks|all thank you|me for today)",
      "(i've had|i have had) (enough|it|it with this)",
      "(enough|enough now|enough for today|no more|no more please|no more for today|i'm done for today|i'm done for now|we're done|we are done|we're done here|done for today|done for now|finish|finish here|finish now|let's finish|let's finish here|end|end it here|end the session|end session|end this|the end|exit|exit please|exit the skill|quit|quit it|quit the skill|leave|leave the skill|close|close it|close the skill|close spasm coach|goodbye|good bye|bye|bye bye|see you|see you later|see ya|cheerio|ta ta|good night|goodnight|shut down|shut up|be quiet|quiet|silence|hush|shush|turn off|turn it off|switch off|go away|leave me alone|i'm leaving|i have to go|i've got to go|gotta go|i need to go now|thanks that's all|thanks bye|thank you goodbye|no more questions|i want out|let me out)",
      '~(stop|finish|end|quit) (for now|for today|for tonight|here please|there please|right there|right now|immediately|already|mate|love|alexa|the program|the programme|this thing|doing this|the lot|then|na|it now|all|everything now|for good)',
      "(take|get) it off [me|now|please|i've had enough|it's too cold|it's too hot]",
      "~(i'm|i am|nah i'm|no i'm|yeah i'm|okay i'm|right i'm|think i'm|well i'm) (done thanks|done thank you|done now thanks|finished thanks|all done thanks|good thanks bye|done with this|done with it|stopping|stopping now|stopping here|quitting|giving up|calling it a day|out|finished for today|off now|off to bed|going to stop|going to stop there|gonna stop|going now)",
      "~(i want|i need|i'd like|i would like|i think i'll|i'll|can i|let me|we should|we can|let's|time|better) (to stop|to finish|to quit|to end it|stop now|stop here|stop there|leave it there|call it a day|leave it for today|end it there|finish there|pack it in|to call it a day|to leave|to go now|give up)",
      "~(enough|that's enough|that is enough|had enough|i've had enough|i have had enough) (for me|of this|thanks|thank you|for one day|mate|already|please|alexa|for the day|for tonight|take it off)",
      "~(that's|that is|that'll be|that will be) (it|me|it for today|it thanks|it for now|me done|us done|all i need|all i wanted|it for me|plenty|all for me|it thank you|it i'm done|quite enough)",
      "~(no more|no more of this|no more today|no more thanks|all finished|all done thanks|all done for today|all done now thanks|i give up|i quit|bye for now|bye now|bye alexa|bye then|cheers bye|thanks for your help|thank you that's all|thanks that's it|nothing else thanks|nothing more thanks|finish up|finish now please|wrap it up|wrap up|shut it down|shut it off|turn yourself off|bas stop it|bas thank you|stahp|stopp|top it|close this|close it down|exit now|get me out|get me out of here|leave it there|leave it at that|pack up|stand down|stop stop please)",
      "(no|nah|nope) (i'm done|i'm finished|i'm stopping|stop|i want to stop|let's stop|that's it|that's enough|i've had enough|i'm good bye)",
    ],
  },
  'AMAZON.CancelIntent': {
    samples: [
      "(cancel|cancel it|cancel that|cancel this|cancel please|please cancel|cancel the exercise|cancel the session|never mind|nevermind|never mind that|forget it|forget that|forget about it|forget i asked|forget i said that|scrap that|scratch that|drop it|leave it|abort|don't bother|it doesn't matter|doesn't matter|i changed my mind|i've changed my mind|no forget it|no never mind|oh never mind|oh forget it)",
      "~(forget it then|forget it mate|never mind then|never mind thanks|never mind all that|nothing thanks|nothing thank you|oh nothing|nothing really never mind|don't worry|don't worry about it|no matter|not to worry|skip it all|cancel all|cancel everything|cancel now|cancel the lot|just cancel|abort mission|call it off|drop that|leave it then|leave it be|let it go forget it|no don't bother|no leave it|ignore that|ignore me|ignore it|disregard that)",
    ],
  },
  'AMAZON.NavigateHomeIntent': {
    samples: ['go home', 'home screen', 'go to the home screen', 'take me home', 'main screen'],
  },
  // Alexa decides by herself what fits nothing. These are kinds of talk a room in pain is full of; they must start nothing.
  'AMAZON.FallbackIntent': {
    samples: [
      "(what's|what is) (the weather|the weather like|the weather today|the news|the capital of france|the score|for dinner|for tea|on tv|on telly|the traffic like|two plus two|your favourite colour|your name|the date|the temperature outside)",
      '(play|put on|turn on|turn up|turn down|turn off) (some music|the music|the radio|the tv|the telly|the lights|the light|the kitchen light|the news|a song|a podcast|the volume|jazz|the fan|the oven)',
      "(tell me a joke|sing me a song|sing a song|tell me a story|what time is it|order a pizza|order pizza|add milk to the shopping list|add bread to my list|call mum|call my mom|text my wife|send a message|set an alarm|set an alarm for tomorrow|what's on my calendar|read my messages|open spotify|who won the game|who won the match|how tall is the eiffel tower|how old is the queen|book a taxi|buy more batteries|find my phone|translate hello to spanish|spell banana|flip a coin|roll a dice)",
      "(put the kettle on|where's the remote|where is the remote|dinner's ready|dinner is ready|lunch is ready|come and eat|are you talking to me|i wasn't talking to you|not you alexa|i'm on the phone|who's at the door|someone's at the door|there's someone at the door|get down|get off the sofa|get off|come here|sit|good boy|good dog|leave the cat alone|pass me the remote|have you fed the dog|did you lock the door|what do you want for dinner|can you get the door|kids be quiet|stop fighting you two|do your homework|brush your teeth|it's time for school|i'll call you back|can you hear me now|hello mum|love you|i love you|happy birthday|nice weather today|it's raining|i'm hungry|i'm thirsty|i'm bored|i'm cold|i'm late|the bus is late|where are my keys|where are my glasses|have you seen my phone|turn that down|close the door|open the window|shut the door|the dog needs a walk|what's for tea|is it raining|look at that|did you see that|what a goal|pass the salt)",
      '~(call|phone|ring|text|message|facetime) (my|me) (mother|mum|mom|dad|father|sister|brother|wife|husband|son|daughter|boss|friend|gran)',
      '(blah blah blah|la la la|banana|purple elephant|asdf|the quick brown fox|one two three testing|testing testing|hello|hello there|hi|good morning|how are you)',
      "(answer the phone|answer the door|who's that at the door|did you lock the car|did you lock the house|did you feed the cat|is the oven on|turn the oven off|set a timer for ten minutes|set a timer for pasta|what's on telly|remind me to buy milk|what's the traffic|how's the traffic|who's winning|skip this song|next song|next track|volume up|volume down|dim the lights|lock the front door|call my boss|phone my sister|message my brother|order some milk|read me the news|read the news|news headlines|tell me the news|read me a story|read me a book|tell me about the weather|how do you make pasta|how do you spell|what's a good recipe|switch off the lamp|good night moon|what day is it|my boss is a pain in the neck|it was just a joke)",
    ],
  },
} as const satisfies IntentGroup;
